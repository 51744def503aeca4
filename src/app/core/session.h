// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_entry.h"
#include "app/core/case_room.h"
#include "app/core/use_book.h"
#include "crypto/device_identity.h"
#include "crypto/passphrase.h"
#include "crypto/types.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace kudelma::vault {
class CaseStore;
class Vault;
struct VaultOptions;
enum class UseAction;
struct Error;
} // namespace kudelma::vault

namespace kudelma::app {

enum class SessionErrorKind {
    WrongPassphrase, ///< Or the recovery code is not this vault's.
    MalformedCode, ///< What was typed cannot be any recovery code: letters are missing or too many. No try was counted.
    DeviceKeyGone, ///< The passphrase alone does not open it, and this device has lost its part of the key.
    NoTeamKeys, ///< The vault was never given to a team.
    TooEarly, ///< Wrong too often: wait `retryAfter` first.
    TooShort, ///< The passphrase is below kMinPassphraseBytes.
    Damaged, ///< A file of the vault is not as it was written; nothing was changed.
    NewerFile, ///< Written by a newer version of the app.
    DiskFull,
    Failed, ///< Something else; `context` is for developers.
};

struct SessionError
{
    SessionErrorKind kind = SessionErrorKind::Failed;
    QString context;
    std::chrono::seconds retryAfter{0};
};

template <class T>
using SessionResult = tl::expected<T, SessionError>;

/// Who works on this device and what they may open: the profile's vault with its cases. One person, one profile
/// folder. Slow work (key derivation) runs on a worker thread and answers in this object's thread.
class Session : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMinPassphraseBytes = 12;

    explicit Session(const QString& folder, QObject* parent = nullptr);
    /// As above; what the vault does can be set, so that tests are quick.
    Session(const QString& folder, const vault::VaultOptions& options, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool profileExists() const;
    [[nodiscard]] bool isOpen() const;

    using Created = std::function<void(SessionResult<crypto::RecoveryCode>)>;
    using Opened = std::function<void(SessionResult<void>)>;
    /// Makes the profile; it is open afterwards. `memberName` is the person's own name as others see it.
    void create(crypto::SecretBytes passphrase, const QString& memberName, const QString& title, Created done);
    void unlock(crypto::SecretBytes passphrase, Opened done);
    void unlockWithRecoveryCode(crypto::SecretBytes code, Opened done);
    void unlockWithTeamKeys(crypto::SecretBytes one, crypto::SecretBytes other, Opened done);
    /// Whether this person came in by the passphrase.
    [[nodiscard]] bool cameByPassphrase() const;
    /// Came in without the passphrase: a new one is to be set before anything else; until then no case opens.
    [[nodiscard]] bool needsPassphrase() const;
    /// For who came in without one.
    void setPassphrase(crypto::SecretBytes next, Opened done);
    void changePassphrase(crypto::SecretBytes present, crypto::SecretBytes next, Opened done);
    /// Does something with the vault that only its owner may: the passphrase is asked for first. `what` is written into
    /// the use log.
    void asOwner(crypto::SecretBytes present, const QString& what,
        std::function<tl::expected<void, vault::Error>(vault::Vault&)> work, Opened done);
    /// A whole copy of the vault in a new folder, that opens by this passphrase on any device. Closes the open case.
    void backUp(const QString& folder, crypto::SecretBytes present, crypto::SecretBytes passphrase, Opened done);
    void lock(); ///< Closes the open case first: everything typed is stored, keys are wiped.

    [[nodiscard]] QString memberName() const;
    [[nodiscard]] QString memberTitle() const;
    [[nodiscard]] casework::MemberId self() const; ///< Made with the profile; used in every case of this person's own.
    [[nodiscard]] const crypto::DeviceIdentity& device() const; ///< Only while open.

    [[nodiscard]] QUrl server() const;
    void setServer(const QUrl& server);
    static constexpr int kMaxPhoneChars = 40;
    /// This person's number at work, for those whom they invite and who cannot come in. Empty: not told.
    [[nodiscard]] QString phone() const;
    /// Digits, spaces, "+", "-", "(" and ")", at least three digits, or empty. False: none that could be called.
    bool setPhone(const QString& phone);

    [[nodiscard]] std::vector<CaseEntry> cases() const; ///< Of children; the team's is team().
    [[nodiscard]] std::optional<CaseEntry> team() const;
    SessionResult<QString> createCase(const CaseEntry& entry); ///< Its key; `entry.key` is ignored.
    SessionResult<void> updateCase(const CaseEntry& entry);
    SessionResult<void> deleteCase(const QString& key); ///< Destroys its key and file.
    /// `self`: who this person is in that case; null: self().
    SessionResult<CaseRoom*> openCase(const QString& key, const casework::MemberId& self = {});
    void closeCase();
    [[nodiscard]] CaseRoom* openRoom() const;
    [[nodiscard]] QString openKey() const;
    [[nodiscard]] vault::CaseStore* caseStore() const; ///< Of the open case; null when none is open.

    /// Writes a line of the use log: who opened, changed, showed or shared what kind of thing, and why.
    void log(vault::UseAction action, const QString& itemClass, const casework::CircleId& circle = {},
        const QString& why = {});
    /// The same of the open case, for the team's log as well: see UseBook::note().
    void noteUse(casework::UseDeed deed, casework::UseMatter matter, const casework::CircleId& circle = {},
        const QString& toWhom = {}, const QString& why = {}, const casework::MemberId& reader = {});
    [[nodiscard]] UseBook* uses() const; ///< Of the open case; null when none is open.

    [[nodiscard]] vault::Vault* vault() const;

Q_SIGNALS:
    void opened();
    void aboutToLock();
    void locked();
    void casesChanged();
    /// The whole profile is an older copy than this device has seen: somebody put a copy back.
    void olderProfileFound();
    /// Files that are open besides the case must be closed for the copy; backedUp() follows.
    void aboutToBackUp();
    void backedUp();
    void serverChanged();
    void caseOpened(kudelma::app::CaseRoom* room);
    /// The file of the case that is being opened is older than it was last seen: what is missing comes back only if
    /// somebody else has it. The person must hear of it.
    void olderCopyFound();
    void caseClosing();
    /// The file of this case is opened or deleted now: whoever else has it open closes it at once.
    void caseNeeded(const QString& key);

private:
    struct Private;
    void noteWritten(const casework::Written& kinds);
    [[nodiscard]] UseBook::Memory witnesses(const QString& caseKey) const;
    void adopt(std::unique_ptr<vault::Vault> vault);
    void open(std::function<tl::expected<std::unique_ptr<vault::Vault>, vault::Error>()> unlock, bool isPassphrase,
        Opened done);
    void inBackground(std::function<tl::expected<void, vault::Error>(vault::Vault&)> work, Opened done);
    void noteOpenedByTeam();
    [[nodiscard]] std::vector<CaseEntry> entries() const;
    [[nodiscard]] static SessionError errorOf(const vault::Error& error);
    std::unique_ptr<Private> m;
};

} // namespace kudelma::app
