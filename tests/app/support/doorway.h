// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/support/team_device.h"
#include "app/table/meeting_table.h"

namespace kudelma::app::test {

/// Pia at the table of the practice case, online, and a guest's device with an invitation.
struct Doorway
{
    Relay relay;
    TeamDevice pia{relay.url()};
    QTemporaryDir folder;
    Appearance appearance{QString()};
    std::unique_ptr<GuestDesk> guest = std::make_unique<GuestDesk>(folder.path(), appearance);
    QString link;

    Doorway()
    {
        pia.createProfile();
        pia.openPractice();
        if (!pia.app->openTable(pia.mainMeeting()) || !QTest::qWaitFor([this] { return table().online(); }))
            qFatal("no table");
        link = table().lobby()->linkOf(table().lobby()->invite(u"saara"_s, 4));
    }
    MeetingTable& table() { return *pia.app->table(); }
    DoorWatch& door() { return *pia.app->door(); }
    /// From the link to the knock, wherever Pia looks. False: it did not get there.
    bool knock()
    {
        guest->open(link);
        if (!QTest::qWaitFor([&] { return guest->door() == GuestDesk::Door::Ready; }))
            return false;
        guest->knock();
        return QTest::qWaitFor([&] { return door().waiting() == 1; });
    }
    void leaveTable()
    {
        pia.app->leaveTable();
        if (!QTest::qWaitFor([this] { return pia.app->table() == nullptr; }))
            qFatal("still at the table");
    }
};

} // namespace kudelma::app::test
