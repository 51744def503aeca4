// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/vault_desk.h"

#include "crypto/team_recovery.h"
#include "vault/vault.h"

#include <QDate>
#include <QDir>

namespace kudelma::app {

using namespace Qt::StringLiterals;

VaultDesk::VaultDesk(Session& session, StartDesk& start, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_start(start)
{
    connect(&session, &Session::opened, this, &VaultDesk::changed);
    connect(&session, &Session::locked, this, &VaultDesk::clear);
}

VaultDesk::~VaultDesk() = default;

void VaultDesk::tell(Told told)
{
    m_told = told;
    Q_EMIT changed();
}

void VaultDesk::clear()
{
    m_shares.clear();
    m_shown = 0;
    m_isShown = true;
    m_madeFingerprint.clear();
    m_madePublicKey.clear();
    Q_EMIT shareChanged();
    tell(Told::Nothing);
}

void VaultDesk::finish(const SessionResult<void>& result, Told good)
{
    m_busy = false;
    if (result)
        return tell(good);
    switch (result.error().kind) {
    case SessionErrorKind::WrongPassphrase:
        return tell(Told::Wrong);
    case SessionErrorKind::TooEarly:
        return tell(Told::Wait);
    case SessionErrorKind::TooShort:
        return tell(Told::TooShort);
    default:
        return tell(Told::Failed);
    }
}

void VaultDesk::changePassphrase(PassphraseEntry* present, PassphraseEntry* first, PassphraseEntry* again)
{
    if (m_busy || !present || !first || !again)
        return;
    if (first->copy().size() < std::size_t(Session::kMinPassphraseBytes))
        return tell(Told::TooShort);
    if (!first->equals(*again))
        return tell(Told::NotTheSame);
    m_busy = true;
    tell(Told::Nothing);
    m_session.changePassphrase(
        present->copy(), first->copy(), [this](const SessionResult<void>& result) { finish(result, Told::Changed); });
    present->clear();
    first->clear();
    again->clear();
}

void VaultDesk::asOwner(
    PassphraseEntry* present, const QString& what, std::function<vault::Result<void>(vault::Vault&)> work, Told good)
{
    if (m_busy || !present)
        return;
    m_busy = true;
    tell(Told::Nothing);
    m_session.asOwner(present->copy(), what, std::move(work),
        [this, good](const SessionResult<void>& result) { finish(result, good); });
    present->clear();
}

void VaultDesk::renewKit(PassphraseEntry* present)
{
    if (m_busy || !present)
        return;
    m_busy = true;
    tell(Told::Nothing);
    m_session.asOwner(
        present->copy(), u"recovery code"_s, [](vault::Vault&) { return vault::Result<void>(); },
        [this](const SessionResult<void>& result) {
            finish(result, Told::Nothing);
            if (result && m_session.isOpen())
                m_start.showKit(crypto::RecoveryCode::generate());
        });
    present->clear();
}

QString VaultDesk::teamFingerprint() const
{
    const auto key = m_session.vault() ? m_session.vault()->teamKey()
                                       : vault::Result<std::optional<crypto::TeamRecoveryKey>>(std::nullopt);
    return key && *key ? QString::fromStdString((*key)->fingerprint()) : QString();
}

void VaultDesk::setTeamKey(PassphraseEntry* present, const QString& publicKey)
{
    const auto key = crypto::TeamRecoveryKey::parse(publicKey.trimmed().toStdString());
    if (!key)
        return tell(Told::NotATeamKey);
    asOwner(
        present, u"team keys"_s, [key = *key](vault::Vault& vault) { return vault.setTeamKey(key); }, Told::TeamSet);
}

void VaultDesk::removeTeamKey(PassphraseEntry* present)
{
    asOwner(
        present, u"team keys"_s, [](vault::Vault& vault) { return vault.removeTeamKey(); }, Told::TeamGone);
}

void VaultDesk::makeTeamKeys()
{
    clear();
    const auto team = crypto::TeamRecovery::generate();
    const auto shares = team.shares();
    for (const crypto::TeamKeyShare& share : shares) {
        const crypto::SecretBytes groups = share.groups();
        m_shares << QString::fromLatin1(reinterpret_cast<const char*>(groups.view().data()), qsizetype(groups.size()))
                        .split(u'-');
    }
    m_madeFingerprint = QString::fromStdString(team.publicKey().fingerprint());
    m_madePublicKey = QString::fromStdString(team.publicKey().text());
    Q_EMIT shareChanged();
}

void VaultDesk::nextShare()
{
    if (m_shares.isEmpty() || !m_isShown)
        return;
    m_shares[m_shown].clear();
    m_isShown = ++m_shown >= m_shares.size(); // Nobody sees a paper that is another's.
    if (m_isShown) {
        m_shares.clear();
        m_shown = 0;
    }
    Q_EMIT shareChanged();
}

void VaultDesk::showShare()
{
    m_isShown = true;
    Q_EMIT shareChanged();
}

void VaultDesk::backUp(const QUrl& place, PassphraseEntry* present, PassphraseEntry* first, PassphraseEntry* again)
{
    if (m_busy || !present || !first || !again || !place.isLocalFile())
        return;
    if (first->copy().size() < vault::kMinMovingPassphraseBytes)
        return tell(Told::TooShort);
    if (!first->equals(*again))
        return tell(Told::NotTheSame);
    const QString folder
        = QDir(place.toLocalFile()).filePath(u"kudelma-%1"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    if (QDir(folder).exists())
        return tell(Told::BackupExists);
    m_busy = true;
    tell(Told::Nothing);
    m_session.backUp(folder, present->copy(), first->copy(),
        [this](const SessionResult<void>& result) { finish(result, Told::BackedUp); });
    present->clear();
    first->clear();
    again->clear();
}

} // namespace kudelma::app
