// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "canaries.h"
#include "evidence.h"
#include "stage.h"
#include "wire_tap.h"

#include <map>

namespace kudelma::e2e {

// Of kudelma::app::App::Stage.
inline constexpr int kLocked = 1;
inline constexpr int kHome = 2;
inline constexpr int kReview = 5;

inline const QString kSupervisorsPassphrase = QStringLiteral("luetaan yhdessä rauhassa");

/// One weekly meeting of the practice case with real processes. Pia leads; Saara and Aino are in the room with devices
/// of their own, Marjatta is far away; a supervisor follows and reads afterwards; Jesse had his own meeting before, on
/// another link. What the script's other workers write is written on Pia's device. Marjatta's network is cut for two
/// phases, the server is killed once.
class Play
{
public:
    /// `bin`: folder of the programs; `out`: where everything is left.
    Play(const QString& bin, const QString& out);
    ~Play();

    void hold(); ///< The meetings, from the first run to the supervisor's comments.
    void check() const; ///< What each held, what the wire and the server's disk bore.

private:
    ClientProcess& client(const QString& who) { return *m_clients.at(who); }
    ClientProcess& pia() { return client(QStringLiteral("pia")); }
    [[nodiscard]] QString folder(const QString& part, const QString& who) const;
    void picture(const QString& who, const QString& name, const QString& window = {});
    void seat(const QString& who, const QString& window);
    void start(const QString& who, const QString& window); ///< The client, at the wire that it has.

    void openTheCase();
    void holdJessesMeeting();
    void openTheTable();
    void letIn(const QString& who);
    void goTo(const QString& view, const QStringList& followers);
    /// The script's actions of one phase, everybody at once.
    void perform(const QString& phase);
    void checkScreens();
    void say(const QString& who, const QString& words);
    void firstHalf();
    void secondHalf();
    void mendFindings();
    void review();
    void writeMemos();
    void settle();
    /// `smallest`: shorter words are not looked for.
    [[nodiscard]] Canaries words(qsizetype smallest = 0) const;
    void searchMemoryOfServer();
    void searchOpenFiles();
    void searchMemoryOfLockedClient();
    void end(); ///< Some leave in order, others are torn away.
    void searchWire() const;
    void searchFiles() const;

    QString m_bin;
    QString m_out;
    QByteArray m_seed;
    casework::DemoCase m_story;
    Evidence m_evidence;
    ServerProcess m_server;
    std::map<QString, std::unique_ptr<WireTap>> m_taps;
    std::map<QString, std::unique_ptr<ClientProcess>> m_clients;
    std::map<QString, QString> m_said; ///< Words to who said them; everybody at the table must hold them once.
    std::map<QString, QString> m_wires; ///< Addresses of the taps.
    QString m_case;
    QString m_caseOfSupervisor;
    int m_step = 0;
};

} // namespace kudelma::e2e
