// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/chime/chime.h"
#include "app/core/case_room.h"
#include "app/table/lobby_desk.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <set>

namespace kudelma::app {

class MeetingTable;

/// Who stands at a door of this device, whatever page is open: nobody waits outside because the one who could open was
/// looking at something else. Tells how many and never who, since others may look at the screen. Each knock sounds
/// once, on each device that has the door open to it.
class DoorWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.door is the one")
    /// At the door of the open page, or of the open table.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// At the doors of pages that are not open. None while there is a table: it is about one family alone.
    Q_PROPERTY(int others READ others NOTIFY changed FINAL)
    Q_PROPERTY(int colleagues READ colleagues NOTIFY changed FINAL) ///< At the door of the team.
    /// Somebody knocked at a door of the open page that another device opened; until it is acknowledged. Whether they
    /// stand there still only that device knows.
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed FINAL)

public:
    static constexpr std::chrono::seconds kCarry{30};
    /// A device hears of every knock wherever it is connected, and the page that it is for may just be opening.
    static constexpr std::chrono::milliseconds kJudge{1500};

    /// `chime` must outlive it.
    explicit DoorWatch(const Chime& chime, QObject* parent = nullptr);
    ~DoorWatch() override;

    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int others() const { return m_table ? 0 : m_others; }
    [[nodiscard]] int colleagues() const { return m_colleagues; }
    [[nodiscard]] bool elsewhere() const { return m_elsewhere && !isAtSession(); }
    Q_INVOKABLE void acknowledge(); ///< What is elsewhere.
    /// Key of the meeting that whoever came first was invited to; empty: nobody waits.
    [[nodiscard]] QString meeting() const;
    /// The room of a page that is not open at whose door somebody stands; null: there is none.
    [[nodiscard]] CaseRoom* otherRoom() const;
    [[nodiscard]] static QString meetingOf(CaseRoom& room); ///< As meeting(), of another room.

    void setPage(CaseRoom* room); ///< Null: none is open.
    /// While it is open its lobby says who may be told of. Quiet while people there listen and the room's screen, which
    /// is on this device, stands before them.
    void setTable(MeetingTable* table);
    void setTeam(LobbyDesk* lobby);
    void setOthers(const std::vector<CaseRoom*>& rooms); ///< Of pages that are not open; told again when one goes.

Q_SIGNALS:
    void changed();

private:
    void carry();
    void judge(); ///< What was heard of without keys.
    [[nodiscard]] bool isKnownHere(const sync::InvitationLookup& lookup) const;
    void look(); ///< After whatever else is told of the same knock.
    void refresh();
    /// Told when somebody comes to the doors of this page and goes.
    [[nodiscard]] std::vector<QMetaObject::Connection> listenAt(CaseRoom& room);
    [[nodiscard]] QStringList atPage() const;
    [[nodiscard]] QStringList atOthers() const;
    [[nodiscard]] bool mustBeQuiet() const;
    [[nodiscard]] bool isAtSession() const; ///< Who knocks elsewhere may be somebody who is met apart from these.

    const Chime& m_chime;
    QPointer<CaseRoom> m_room;
    QPointer<MeetingTable> m_table;
    QPointer<LobbyDesk> m_team;
    std::vector<QPointer<CaseRoom>> m_otherRooms;
    std::vector<QMetaObject::Connection> m_pageLinks;
    std::vector<QMetaObject::Connection> m_teamLinks;
    std::vector<QMetaObject::Connection> m_otherLinks;
    QSet<QString> m_heard; ///< Who stands outside and was told of.
    /// Who did when a page was opened or closed: whoever hears of the same knock by another way does so a moment later.
    QSet<QString> m_carried;
    QTimer m_carry;
    std::set<sync::InvitationLookup> m_unknown; ///< Until it is judged whose doors these are.
    QTimer m_judge;
    int m_waiting = 0;
    int m_colleagues = 0;
    int m_others = 0;
    bool m_elsewhere = false;
    bool m_isLooking = false;
};

} // namespace kudelma::app
