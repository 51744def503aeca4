// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/start/start_desk.h"

#include <QUrl>

namespace kudelma::app {

/// Looking after the vault while it is open: another passphrase, a new recovery kit, the team's keys, a backup.
class VaultDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.vault is the one")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(Told told READ told NOTIFY changed FINAL)
    Q_PROPERTY(bool good READ isGood NOTIFY changed FINAL) ///< What is told went well.
    /// Four groups of letters, to compare with the managers' papers; empty: no team's keys open this vault.
    Q_PROPERTY(QString teamFingerprint READ teamFingerprint NOTIFY changed FINAL)
    /// Of the keys that are being made: the groups of the share that is shown; empty: none are being made.
    Q_PROPERTY(QStringList share READ share NOTIFY shareChanged FINAL)
    Q_PROPERTY(bool handedOn READ isHandedOn NOTIFY shareChanged FINAL) ///< The next share waits for its keeper.
    Q_PROPERTY(int shareNumber READ shareNumber NOTIFY shareChanged FINAL) ///< 1 to 3.
    Q_PROPERTY(QString madeFingerprint READ madeFingerprint NOTIFY shareChanged FINAL)
    Q_PROPERTY(QString madePublicKey READ madePublicKey NOTIFY shareChanged FINAL) ///< To be passed on to the team.

public:
    enum class Told {
        Nothing,
        Changed, ///< The passphrase.
        Wrong, ///< The present passphrase is another one.
        TooShort,
        NotTheSame,
        Wait,
        TeamSet, ///< The team's keys open it from now on.
        TeamGone,
        NotATeamKey, ///< Mistyped, or no such key.
        BackedUp,
        BackupExists, ///< There is a vault in that folder.
        Failed,
    };
    Q_ENUM(Told)

    /// Both must outlive the desk.
    VaultDesk(Session& session, StartDesk& start, QObject* parent = nullptr);
    ~VaultDesk() override;

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Told told() const { return m_told; }
    [[nodiscard]] bool isGood() const
    {
        return m_told == Told::Changed || m_told == Told::TeamSet || m_told == Told::TeamGone
            || m_told == Told::BackedUp;
    }
    [[nodiscard]] QString teamFingerprint() const;
    [[nodiscard]] QStringList share() const { return m_isShown ? m_shares.value(m_shown) : QStringList(); }
    [[nodiscard]] bool isHandedOn() const { return !m_shares.isEmpty() && !m_isShown; }
    [[nodiscard]] int shareNumber() const { return m_shown + 1; }
    [[nodiscard]] QString madeFingerprint() const { return m_madeFingerprint; }
    [[nodiscard]] QString madePublicKey() const { return m_madePublicKey; }

    Q_INVOKABLE void changePassphrase(kudelma::app::PassphraseEntry* present, kudelma::app::PassphraseEntry* first,
        kudelma::app::PassphraseEntry* again);
    /// A new recovery kit: the start page shows it, to be written down.
    /// Here and below `present` is the passphrase: a device that lies about open must not be enough.
    Q_INVOKABLE void renewKit(kudelma::app::PassphraseEntry* present);
    /// Lets the team's keys open this vault too. `publicKey`: as a manager passed it on.
    Q_INVOKABLE void setTeamKey(kudelma::app::PassphraseEntry* present, const QString& publicKey);
    Q_INVOKABLE void removeTeamKey(kudelma::app::PassphraseEntry* present);
    /// Makes a team's three keys: they are shown one after the other, and kept nowhere.
    Q_INVOKABLE void makeTeamKeys();
    Q_INVOKABLE void
    nextShare(); ///< Hides it, so that the device can be handed on. After the third they are forgotten.
    Q_INVOKABLE void showShare(); ///< The next keeper holds the device.
    /// A copy of the whole vault in a new folder within `place`, opened by this passphrase on any device.
    Q_INVOKABLE void backUp(const QUrl& place, kudelma::app::PassphraseEntry* present,
        kudelma::app::PassphraseEntry* first, kudelma::app::PassphraseEntry* again);
    Q_INVOKABLE void clear(); ///< What was told, and what was being made.

Q_SIGNALS:
    void changed();
    void shareChanged();

private:
    void tell(Told told);
    void finish(const SessionResult<void>& result, Told good);
    void asOwner(PassphraseEntry* present, const QString& what,
        std::function<tl::expected<void, vault::Error>(vault::Vault&)> work, Told good);

    Session& m_session;
    StartDesk& m_start;
    bool m_busy = false;
    Told m_told = Told::Nothing;
    QList<QStringList> m_shares;
    int m_shown = 0;
    bool m_isShown = true;
    QString m_madeFingerprint;
    QString m_madePublicKey;
};

} // namespace kudelma::app
