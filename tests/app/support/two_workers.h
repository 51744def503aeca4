// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/ids.h"
#include "app/support/team_device.h"

#include <QSignalSpy>

namespace kudelma::app::test {

[[nodiscard]] inline QString keyOf(const KeyedListModel& list, const QString& name, const QString& role = u"name"_s)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.value(row, role).toString() == name)
            return list.rows()[std::size_t(row)].key;
    }
    return {};
}

/// Pia, who keeps the team, and Tuomas, who comes in.
struct Team
{
    Relay relay;
    TeamDevice pia{relay.url()};
    TeamDevice tuomas{relay.url()};

    Team()
    {
        pia.createProfile();
        tuomas.createProfile();
        if (!piasTeam().create(u"Itäinen tiimi"_s))
            qFatal("no team");
    }
    TeamDesk& piasTeam() { return *pia.app->team(); }
    TeamDesk& tuomasTeam() { return *tuomas.app->team(); }
    QString link(const QString& name, casework::MemberRole role)
    {
        if (!QTest::qWaitFor([&] { return piasTeam().isOnline(); }))
            return {};
        const QString colleague = piasTeam().addColleague(name, u"perheterapeutti"_s, int(role));
        const QString lookup = piasTeam().lobby()->invite(colleague, 24);
        return piasTeam().lobby()->linkOf(lookup);
    }
    bool bringTuomas(casework::MemberRole role = casework::MemberRole::FamilyTherapist)
    {
        GuestDesk& door = *tuomas.app->guest();
        tuomas.app->joinAsGuest(link(u"Tuomas Vaarala"_s, role));
        if (!QTest::qWaitFor([&] { return door.door() == GuestDesk::Door::Ready; }))
            return false;
        door.knock();
        KeyedListModel& knocks = *piasTeam().lobby()->knocks();
        if (!QTest::qWaitFor([&] { return knocks.count() == 1; }))
            return false;
        piasTeam().lobby()->letIn(knocks.value(0, u"lookup"_s).toString(), knocks.value(0, u"device"_s).toString());
        if (!QTest::qWaitFor([&] { return door.door() == GuestDesk::Door::Team; }))
            return false;
        door.joinTeam();
        return QTest::qWaitFor([&] { return tuomasTeam().exists() && tuomasTeam().colleagues()->count() == 2; })
            && QTest::qWaitFor([&] { return isHere(u"Tuomas Vaarala"_s); });
    }
    bool isHere(const QString& name)
    {
        KeyedListModel& list = *piasTeam().colleagues();
        return list.value(list.indexOfKey(keyOf(list, name)), u"here"_s).toBool();
    }
    /// Pia's page of a child, open.
    QString openAino()
    {
        const QString key = pia.app->home()->addChild(u"Aino"_s);
        return pia.app->openCase(key) ? key : QString();
    }
    CircleDesk& circles() { return *pia.app->circles(); }
    bool share(casework::MemberRole role = casework::MemberRole::FamilyTherapist)
    {
        QSignalSpy offered(&circles(), &CircleDesk::offered);
        const QString tuomasKey = keyOf(*circles().colleagues(), u"Tuomas Vaarala"_s);
        return !circles().addColleague(tuomasKey, int(role)).isEmpty() && (!offered.isEmpty() || offered.wait())
            && QTest::qWaitFor([&] { return tuomasTeam().offers()->count() == 1; });
    }
    QString take() { return tuomasTeam().take(tuomasTeam().offers()->rows().front().key); }
};

} // namespace kudelma::app::test
