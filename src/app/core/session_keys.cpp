// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What opens the vault, and what only its owner may do with it.
#include "app/core/bytes.h"
#include "app/core/session_private.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using vault::Vault;

void Session::create(crypto::SecretBytes passphrase, const QString& memberName, const QString& title, Created done)
{
    using Result = vault::Result<Vault::Created>;
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    const auto folder = m->folder;
    offThread<Result>(
        this, [folder, options = m->options, secret] { return Vault::create(folder, secret->view(), options); },
        [this, memberName, title, done = std::move(done)](Result result) {
            if (!result) {
                done(tl::unexpected(errorOf(result.error())));
                return;
            }
            // A random name for this person in every roster and record: it tells nothing to those who do not know it.
            const QString member = u"m-"_s + QString::fromStdString(crypto::Fixed<8, struct MemberTag>::random().hex());
            const QJsonObject profile{{u"name"_s, memberName}, {u"title"_s, title}, {u"member"_s, member}};
            const auto kept = result->vault->setSetting(
                kProfileSetting, bytesView(QJsonDocument(profile).toJson(QJsonDocument::Compact)));
            adopt(std::move(result->vault));
            if (!kept)
                done(tl::unexpected(errorOf(kept.error())));
            else
                done(std::move(result->recoveryCode));
        });
}

void Session::open(std::function<vault::Result<std::unique_ptr<Vault>>()> unlock, bool isPassphrase, Opened done)
{
    using Result = vault::Result<std::unique_ptr<Vault>>;
    offThread<Result>(this, std::move(unlock), [this, isPassphrase, done = std::move(done)](Result result) {
        if (!result) {
            done(tl::unexpected(errorOf(result.error())));
            return;
        }
        m->needsPassphrase = !isPassphrase;
        m->cameByPassphrase = isPassphrase;
        adopt(std::move(*result));
        done({});
    });
}

void Session::unlock(crypto::SecretBytes passphrase, Opened done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    open([folder = m->folder, options = m->options, secret] { return Vault::unlock(folder, secret->view(), options); },
        true, std::move(done));
}

void Session::unlockWithRecoveryCode(crypto::SecretBytes code, Opened done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(code));
    open([folder = m->folder, options = m->options,
             secret] { return Vault::unlockWithRecoveryCode(folder, secret->view(), options); },
        false, std::move(done));
}

void Session::unlockWithTeamKeys(crypto::SecretBytes one, crypto::SecretBytes other, Opened done)
{
    auto left = std::make_shared<crypto::SecretBytes>(std::move(one));
    auto right = std::make_shared<crypto::SecretBytes>(std::move(other));
    open([folder = m->folder, options = m->options, left,
             right] { return Vault::unlockWithTeamKeys(folder, left->view(), right->view(), options); },
        false, std::move(done));
}

bool Session::cameByPassphrase() const
{
    return m->vault && m->cameByPassphrase;
}

bool Session::needsPassphrase() const
{
    return m->vault && m->needsPassphrase;
}

void Session::inBackground(std::function<vault::Result<void>(Vault&)> work, Opened done)
{
    if (!m->vault) {
        done(tl::unexpected(SessionError{}));
        return;
    }
    // The vault must not go while somebody works with it.
    offThread<vault::Result<void>>(
        this, [vault = m->vault, work = std::move(work)] { return work(*vault); },
        [done = std::move(done)](const vault::Result<void>& result) {
            if (result)
                done({});
            else
                done(tl::unexpected(errorOf(result.error())));
        });
}

void Session::setPassphrase(crypto::SecretBytes next, Opened done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(next));
    inBackground([secret](Vault& vault) { return vault.setPassphrase(secret->view()); },
        [this, done = std::move(done)](const SessionResult<void>& result) {
            m->needsPassphrase = m->needsPassphrase && !result;
            done(result);
        });
}

void Session::changePassphrase(crypto::SecretBytes present, crypto::SecretBytes next, Opened done)
{
    auto before = std::make_shared<crypto::SecretBytes>(std::move(present));
    auto after = std::make_shared<crypto::SecretBytes>(std::move(next));
    inBackground([before, after](Vault& vault) { return vault.changePassphrase(before->view(), after->view()); },
        std::move(done));
}

void Session::asOwner(
    crypto::SecretBytes present, const QString& what, std::function<vault::Result<void>(Vault&)> work, Opened done)
{
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(present));
    inBackground(
        [secret, work = std::move(work)](
            Vault& vault) { return vault.checkPassphrase(secret->view()).and_then([&] { return work(vault); }); },
        [this, what, done = std::move(done)](const SessionResult<void>& result) {
            if (result)
                log(vault::UseAction::KeysChanged, what);
            done(result);
        });
}

void Session::backUp(const QString& folder, crypto::SecretBytes present, crypto::SecretBytes passphrase, Opened done)
{
    closeCase();
    m->isBackingUp = true; // What is open cannot be copied.
    Q_EMIT aboutToBackUp();
    auto secret = std::make_shared<crypto::SecretBytes>(std::move(passphrase));
    asOwner(
        std::move(present), u"backup"_s,
        [secret, path = std::filesystem::path(folder.toStdString())](
            Vault& vault) { return vault.backUpTo(path, secret->view()); },
        [this, done = std::move(done)](const SessionResult<void>& result) {
            m->isBackingUp = false;
            Q_EMIT backedUp();
            done(result);
        });
}

} // namespace kudelma::app
