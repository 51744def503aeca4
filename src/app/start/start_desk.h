// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "app/start/passphrase_entry.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// First run and unlocking: a profile with a name, a passphrase, and a recovery kit that is tried once before real
/// work is allowed.
class StartDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.start is the one")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY problemChanged FINAL)
    Q_PROPERTY(QStringList kit READ kit NOTIFY kitChanged FINAL)
    Q_PROPERTY(QList<int> kitAsked READ kitAsked NOTIFY kitChanged FINAL)
    Q_PROPERTY(QString memberName READ memberName NOTIFY profileChanged FINAL)
    /// Came in without the passphrase: a new one is set before anything else.
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY profileChanged FINAL)
    /// When the vault was opened with the team's keys, until the owner says that they know; empty: it was not.
    Q_PROPERTY(QString openedByTeam READ openedByTeam NOTIFY profileChanged FINAL)

public:
    enum class Problem {
        None,
        NoName,
        TooShort,
        NotTheSame, ///< The two passphrases differ.
        Wrong, ///< Passphrase or recovery code.
        NotACode, ///< Letters of the recovery code, or of a team's key, are missing, mistyped or too many.
        DeviceKeyGone, ///< This device's part of the key is gone: the passphrase alone does not open.
        NoTeamKeys, ///< The vault was never given to a team.
        Wait, ///< Wrong too often: waitSeconds.
        KitWrong, ///< A tried group is not as it was written down.
        Damaged,
        NewerFile,
        DiskFull,
        Failed,
    };
    Q_ENUM(Problem)

    explicit StartDesk(Session& session, QObject* parent = nullptr);
    ~StartDesk() override;

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    /// The recovery code in groups, only from the making of the profile until tryKit() found it written down right.
    [[nodiscard]] QStringList kit() const { return m_kit; }
    /// Which groups (from 1) the person is asked to type after writing the kit down.
    [[nodiscard]] QList<int> kitAsked() const { return m_kitAsked; }
    [[nodiscard]] QString memberName() const { return m_session.memberName(); }
    [[nodiscard]] bool needsPassphrase() const { return m_session.needsPassphrase(); }
    [[nodiscard]] QString openedByTeam() const;

    /// Makes the profile; `created` follows, or a problem.
    Q_INVOKABLE void create(const QString& name, const QString& title, kudelma::app::PassphraseEntry* first,
        kudelma::app::PassphraseEntry* again);
    /// The answers in the order of kitAsked(). True: the kit is written down right; it is forgotten here.
    Q_INVOKABLE bool tryKit(const QStringList& answers);
    Q_INVOKABLE void unlock(kudelma::app::PassphraseEntry* passphrase);
    Q_INVOKABLE void unlockWithKit(kudelma::app::PassphraseEntry* code);
    /// Two of the team's three keys.
    Q_INVOKABLE void unlockWithTeamKeys(kudelma::app::PassphraseEntry* one, kudelma::app::PassphraseEntry* other);
    /// A new passphrase, for who came in without one.
    Q_INVOKABLE void renew(kudelma::app::PassphraseEntry* first, kudelma::app::PassphraseEntry* again);
    Q_INVOKABLE void acknowledgeOpenedByTeam();
    Q_PROPERTY(bool canAcknowledge READ canAcknowledge NOTIFY profileChanged FINAL)
    /// Only whoever came by the passphrase can say that they know: not the managers themselves.
    [[nodiscard]] bool canAcknowledge() const { return m_session.cameByPassphrase(); }
    /// A new recovery kit, to be written down as at first: kit() has it. It takes the old one's place when it was
    /// tried.
    void showKit(crypto::RecoveryCode code);
    Q_INVOKABLE void clearProblem();
    /// The same for rehearsals and tests, which have no keyboard.
    Q_INVOKABLE void createForRehearsal(const QString& name, const QString& title, const QString& passphrase);
    Q_INVOKABLE void unlockForRehearsal(const QString& passphrase);

Q_SIGNALS:
    void busyChanged();
    void problemChanged();
    void kitChanged();
    void profileChanged();
    void created(); ///< The profile is there and open; the kit waits to be written down.
    void unlocked();
    void renewed(); ///< Whoever came in without the passphrase has set a new one.

private:
    void makeProfile(const QString& name, const QString& title, crypto::SecretBytes passphrase);
    void open(crypto::SecretBytes secret, bool isCode);
    [[nodiscard]] Session::Opened whenOpen();
    void setBusy(bool busy);
    void setProblem(Problem problem, int waitSeconds = 0);
    void tell(const SessionError& error);

    Session& m_session;
    bool m_busy = false;
    Problem m_problem = Problem::None;
    int m_waitSeconds = 0;
    bool m_wasWrong = false; ///< What is said again when the wait is over.
    QTimer m_waitTimer;
    QStringList m_kit;
    std::optional<crypto::RecoveryCode> m_newKit; ///< Opens the vault once it was tried.
    QList<int> m_kitAsked;
};

} // namespace kudelma::app
