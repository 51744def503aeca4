// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/door.h"

namespace kudelma::sync::test {

using namespace Qt::StringLiterals;

/// Two hosts, a worker who is none, and two circles, of which both hosts are hosts.
struct TwoHosts
{
    World world;
    Person& pia = world.add("pia");
    Person& leo = world.add("leo");
    Person& member = world.add("member");
    CircleId family = world.circle(pia, {{&leo, Role::Host}, {&member, Role::Member}});
    CircleId meeting = world.circle(pia, {{&leo, Role::Host}});
    std::unique_ptr<HostLobby> atPia = std::make_unique<HostLobby>(*pia.client);
    std::unique_ptr<HostLobby> atLeo = std::make_unique<HostLobby>(*leo.client);
    HostLobby atMember{*member.client};

    InvitationDraft draft() const
    {
        InvitationDraft made;
        made.guestName = u"Aino"_s;
        made.hostName = u"Pia"_s;
        made.phone = u"040 123"_s;
        made.language = u"fi"_s;
        made.validFromMs = FakeClock::kStartMs;
        made.validToMs = FakeClock::kStartMs + 3'600'000;
        made.circles = {{family, Role::Guest}, {meeting, Role::Guest}};
        made.appData = {1, 2, 3};
        return made;
    }
    Invitation invite(const InvitationDraft& made)
    {
        auto invitation = atPia->createInvitation(made);
        if (!invitation)
            qFatal("no invitation: %s", invitation.error().context.c_str());
        world.settle();
        return *invitation;
    }
    Invitation invite() { return invite(draft()); }
    void flat(const char* name) // The tablet's battery.
    {
        world.network.setReachable(name, false);
        world.settle();
    }
    void back(const char* name)
    {
        world.network.setReachable(name, true);
        world.wait(kLastRetry);
    }
};

} // namespace kudelma::sync::test
