// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/meeting_order.h"
#include "app/preparation/apart_guard.h"
#include "app/support/two_workers.h"
#include "meeting/meeting_desk.h"

namespace kudelma::app::test {

/// Pia and Tuomas both host Aino's page, with a meeting of them, Saara and Mika.
struct TwoHosts : Team
{
    TeamDevice saarasDevice{relay.url()};
    QString page; ///< On Tuomas's device.
    QString saara;
    QString mika;
    QString meeting;

    TwoHosts()
    {
        const bool isReady = bringTuomas(casework::MemberRole::ConsultantWorker) && !openAino().isEmpty()
            && share(casework::MemberRole::ConsultantWorker);
        if (!isReady)
            qFatal("no page");
        page = take();
        if (!tuomas.app->openCase(page))
            qFatal("not opened");
        saara = circles().addPerson(u"Saara"_s, u"äiti"_s, int(casework::MemberRole::Parent));
        mika = circles().addPerson(u"Mika"_s, u"isä"_s, int(casework::MemberRole::Parent));
        if (!QTest::qWaitFor([&] { return circles().people()->count() == 4; }))
            qFatal("not all are there");
        const QString all = circles().addCircle({saara, mika, keyOf(*circles().people(), u"Tuomas Vaarala"_s)});
        const meeting::MeetingTemplate order = meetingOrder();
        meeting::MeetingDesk desk(piasRoom().editor(), order, [] { return QDateTime::currentDateTimeUtc(); });
        const auto planned = desk.plan(
            *casework::CircleId::fromText(all), u"Yhdessä"_s, QDateTime::currentDateTimeUtc(), piasRoom().self());
        if (!planned)
            qFatal("no meeting");
        meeting = planned->text();
        piasRoom().client().flush();
        piasRoom().view().flush();
        if (!takeNew() || !QTest::qWaitFor([&] { return tuomasRoom().view().head(*planned).has_value(); }))
            qFatal("Tuomas does not know of the meeting");
        if (!pia.app->openTable(meeting) || !tuomas.app->openTable(meeting))
            qFatal("no table");
    }
    CaseRoom& piasRoom() { return *pia.app->session().openRoom(); }
    CaseRoom& tuomasRoom() { return *tuomas.app->session().openRoom(); }
    MeetingTable& piasTable() { return *pia.app->table(); }
    MeetingTable& tuomasTable() { return *tuomas.app->table(); }
    LobbyDesk& tuomasDoor() { return *tuomasTable().lobby(); }
    /// Tuomas takes what Pia has offered; what is open stays open.
    bool takeNew()
    {
        if (!QTest::qWaitFor([&] { return tuomasTeam().offers()->count() > 0; }))
            return false;
        while (tuomasTeam().offers()->count() > 0) {
            if (take().isEmpty())
                return false;
            QCoreApplication::processEvents();
        }
        return true;
    }
    /// Saara stands at Tuomas's door, with an invitation that he made for the meeting of all.
    bool knock()
    {
        if (!QTest::qWaitFor([&] { return tuomasTable().online() && tuomasTable().waitingChanges() == 0; }))
            return false;
        lookup = tuomasDoor().invite(saara, 4);
        GuestDesk& guest = *saarasDevice.app->guest();
        saarasDevice.app->joinAsGuest(tuomasDoor().linkOf(lookup));
        if (!QTest::qWaitFor([&] { return guest.door() == GuestDesk::Door::Ready; }))
            return false;
        guest.knock();
        return QTest::qWaitFor([&] { return tuomasDoor().knocks()->count() == 1; });
    }
    bool part()
    {
        SessionsDesk& sessions = *piasTable().sessions();
        if (!piasTable().preparation()->answer(u"separate-sessions"_s, u"yes"_s))
            return false;
        sessions.put(saara, 1);
        sessions.put(mika, 2);
        return sessions.make(u"Tapaaminen"_s);
    }
    /// Who asks Tuomas for a new link; negative: nobody.
    int asking()
    {
        for (int row = 0; row < tuomasDoor().knocks()->count(); ++row) {
            if (tuomasDoor().knocks()->value(row, u"asksForNew"_s).toBool())
                return row;
        }
        return -1;
    }
    QString asked(const QString& role) { return tuomasDoor().knocks()->value(asking(), role).toString(); }
    QString shownKnock(const QString& role) { return tuomasDoor().knocks()->value(0, role).toString(); }

    QString lookup;
};

} // namespace kudelma::app::test
