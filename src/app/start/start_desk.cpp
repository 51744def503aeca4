// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/start_desk.h"

#include "vault/vault.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAskedGroups = 2;
constexpr auto kUntestedKitSetting = "kit-untested";
constexpr auto kSecond = std::chrono::seconds{1};

crypto::SecretBytes secretOf(const QString& words)
{
    const QByteArray utf8 = words.normalized(QString::NormalizationForm_C).toUtf8();
    return crypto::SecretBytes(
        crypto::BytesView(reinterpret_cast<const std::uint8_t*>(utf8.constData()), std::size_t(utf8.size())));
}

/// As a person may write it down and type it: case, O for zero, I and L for one.
QString folded(const QString& group)
{
    QString text = group.trimmed().toUpper();
    text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return text;
}

} // namespace

StartDesk::StartDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_waitTimer.setInterval(kSecond);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (m_waitSeconds > 1) {
            --m_waitSeconds;
            Q_EMIT problemChanged();
        } else {
            setProblem(m_wasWrong ? Problem::Wrong : Problem::None);
        }
    });
    connect(&m_session, &Session::opened, this, &StartDesk::profileChanged);
    connect(&m_session, &Session::opened, this, [this] {
        const auto untested = m_session.vault()->setting(kUntestedKitSetting);
        if (!m_session.cameByPassphrase()) // The kit itself opened it, or the team did.
            static_cast<void>(m_session.vault()->removeSetting(kUntestedKitSetting));
        else if (untested && *untested)
            showKit(crypto::RecoveryCode::generate());
    });
    connect(&m_session, &Session::locked, this, [this] {
        m_newKit.reset();
        m_kit.clear();
        Q_EMIT kitChanged();
        Q_EMIT profileChanged();
    });
}

StartDesk::~StartDesk() = default;

void StartDesk::create(const QString& name, const QString& title, PassphraseEntry* first, PassphraseEntry* again)
{
    if (m_busy || !first || !again)
        return;
    if (name.trimmed().isEmpty())
        return setProblem(Problem::NoName);
    crypto::SecretBytes passphrase = first->copy();
    if (passphrase.size() < std::size_t(Session::kMinPassphraseBytes))
        return setProblem(Problem::TooShort);
    if (!first->equals(*again))
        return setProblem(Problem::NotTheSame);
    makeProfile(name.trimmed(), title.trimmed(), std::move(passphrase));
    first->clear();
    again->clear();
}

void StartDesk::createForRehearsal(const QString& name, const QString& title, const QString& passphrase)
{
    makeProfile(name, title, secretOf(passphrase));
}

void StartDesk::makeProfile(const QString& name, const QString& title, crypto::SecretBytes passphrase)
{
    setProblem(Problem::None);
    setBusy(true);
    m_session.create(std::move(passphrase), name, title, [this](SessionResult<crypto::RecoveryCode> result) {
        setBusy(false);
        if (!result)
            return tell(result.error());
        // Until it was tried, each unlocking asks for it again.
        static_cast<void>(m_session.vault()->setSetting(kUntestedKitSetting, crypto::viewOf("1")));
        showKit(std::move(*result));
        Q_EMIT profileChanged();
        Q_EMIT created();
    });
}

void StartDesk::showKit(crypto::RecoveryCode code)
{
    const crypto::SecretBytes groups = code.groups();
    m_newKit = std::move(code);
    m_kit = QString::fromLatin1(reinterpret_cast<const char*>(groups.view().data()), qsizetype(groups.size()))
                .split(u'-');
    m_kitAsked.clear();
    while (m_kitAsked.size() < kAskedGroups) {
        const int group = int(QRandomGenerator::system()->bounded(1, int(m_kit.size()) + 1));
        if (!m_kitAsked.contains(group))
            m_kitAsked << group;
    }
    std::ranges::sort(m_kitAsked);
    Q_EMIT kitChanged();
}

bool StartDesk::tryKit(const QStringList& answers)
{
    bool right = answers.size() == m_kitAsked.size() && !m_kit.isEmpty();
    for (qsizetype i = 0; i < m_kitAsked.size() && right; ++i)
        right = folded(answers[i]) == m_kit.value(m_kitAsked[i] - 1);
    setProblem(right ? Problem::None : Problem::KitWrong);
    // The old one opens until now: who is interrupted has lost nothing.
    if (right && m_newKit && m_session.vault() && !m_session.vault()->setRecoveryCode(*m_newKit)) {
        setProblem(Problem::Failed);
        return false;
    }
    if (right) {
        m_newKit.reset();
        if (m_session.vault())
            static_cast<void>(m_session.vault()->removeSetting(kUntestedKitSetting));
        m_kit.clear();
        m_kitAsked.clear();
        Q_EMIT kitChanged();
    }
    return right;
}

void StartDesk::unlock(PassphraseEntry* passphrase)
{
    if (!passphrase || m_busy)
        return;
    open(passphrase->copy(), false);
    passphrase->clear();
}

void StartDesk::unlockWithKit(PassphraseEntry* code)
{
    if (!code || m_busy)
        return;
    open(code->copy(), true);
    code->clear();
}

void StartDesk::unlockForRehearsal(const QString& passphrase)
{
    open(secretOf(passphrase), false);
}

void StartDesk::open(crypto::SecretBytes secret, bool isCode)
{
    const auto done = whenOpen();
    if (isCode)
        m_session.unlockWithRecoveryCode(std::move(secret), done);
    else
        m_session.unlock(std::move(secret), done);
}

Session::Opened StartDesk::whenOpen()
{
    m_wasWrong = false;
    setProblem(Problem::None);
    setBusy(true);
    return [this](const SessionResult<void>& result) {
        setBusy(false);
        if (!result)
            return tell(result.error());
        Q_EMIT unlocked();
    };
}

void StartDesk::unlockWithTeamKeys(PassphraseEntry* one, PassphraseEntry* other)
{
    if (!one || !other || m_busy)
        return;
    m_session.unlockWithTeamKeys(one->copy(), other->copy(), whenOpen());
    one->clear();
    other->clear();
}

void StartDesk::renew(PassphraseEntry* first, PassphraseEntry* again)
{
    if (m_busy || !first || !again)
        return;
    crypto::SecretBytes passphrase = first->copy();
    if (passphrase.size() < std::size_t(Session::kMinPassphraseBytes))
        return setProblem(Problem::TooShort);
    if (!first->equals(*again))
        return setProblem(Problem::NotTheSame);
    setProblem(Problem::None);
    setBusy(true);
    m_session.setPassphrase(std::move(passphrase), [this](const SessionResult<void>& result) {
        setBusy(false);
        if (!result)
            return tell(result.error());
        Q_EMIT profileChanged();
        Q_EMIT renewed();
    });
    first->clear();
    again->clear();
}

QString StartDesk::openedByTeam() const
{
    const auto at = m_session.vault() ? m_session.vault()->openedByTeam() : std::nullopt;
    return at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*at), QLocale::ShortFormat) : QString();
}

void StartDesk::acknowledgeOpenedByTeam()
{
    // Where it cannot be kept, it is told again.
    if (m_session.vault() && canAcknowledge())
        static_cast<void>(m_session.vault()->acknowledgeOpenedByTeam());
    Q_EMIT profileChanged();
}

void StartDesk::clearProblem()
{
    setProblem(Problem::None);
}

void StartDesk::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void StartDesk::setProblem(Problem problem, int waitSeconds)
{
    m_problem = problem;
    m_waitSeconds = waitSeconds;
    if (waitSeconds > 0)
        m_waitTimer.start();
    else
        m_waitTimer.stop();
    Q_EMIT problemChanged();
}

void StartDesk::tell(const SessionError& error)
{
    switch (error.kind) {
    case SessionErrorKind::WrongPassphrase:
        m_wasWrong = true;
        return error.retryAfter.count() > 0 ? setProblem(Problem::Wait, int(error.retryAfter.count()))
                                            : setProblem(Problem::Wrong);
    case SessionErrorKind::MalformedCode:
        return setProblem(Problem::NotACode);
    case SessionErrorKind::DeviceKeyGone:
        return setProblem(Problem::DeviceKeyGone);
    case SessionErrorKind::NoTeamKeys:
        return setProblem(Problem::NoTeamKeys);
    case SessionErrorKind::TooEarly:
        return setProblem(Problem::Wait, std::max(1, int(error.retryAfter.count())));
    case SessionErrorKind::TooShort:
        return setProblem(Problem::TooShort);
    case SessionErrorKind::Damaged:
        return setProblem(Problem::Damaged);
    case SessionErrorKind::NewerFile:
        return setProblem(Problem::NewerFile);
    case SessionErrorKind::DiskFull:
        return setProblem(Problem::DiskFull);
    case SessionErrorKind::Failed:
        return setProblem(Problem::Failed);
    }
}

} // namespace kudelma::app
