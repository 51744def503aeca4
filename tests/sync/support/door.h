// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/person.h"
#include "sync/lobby.h"
#include "sync/spoken.h"

#include <QTest>

namespace kudelma::sync::test {

/// A host with a circle for the family, and the door.
struct Door
{
    World world;
    Person& pia = world.add("pia");
    CircleId circle = world.circle(pia, {});
    std::unique_ptr<HostLobby> lobby = std::make_unique<HostLobby>(*pia.client);

    [[nodiscard]] InvitationDraft draft(milliseconds later = milliseconds{0}) const
    {
        InvitationDraft draft;
        draft.guestName = QStringLiteral("Aino");
        draft.hostName = QStringLiteral("Pia");
        draft.phone = QStringLiteral("040 123");
        draft.language = QStringLiteral("fi");
        draft.validFromMs = FakeClock::kStartMs + later.count();
        draft.validToMs = FakeClock::kStartMs + 3'600'000;
        draft.circles = {{circle, Role::Guest}};
        draft.appData = {1, 2, 3};
        return draft;
    }
    Invitation invite(milliseconds later = milliseconds{0})
    {
        auto made = lobby->createInvitation(draft(later));
        if (!made)
            qFatal("no invitation: %s", made.error().context.c_str());
        world.settle();
        return *made;
    }
    /// The same, read aloud.
    std::optional<Invitation> say(const QString& digits)
    {
        std::optional<Invitation> said;
        bool isDone = false;
        makeSpokenLink(digits, lobby->invitationServer(), pia.client->serverTimeMs(), lobby.get(),
            [&](std::optional<crypto::InvitationLink> link) {
                if (auto made = link ? lobby->createInvitation(draft(), *link)
                                     : Result<Invitation>(failure(ErrorKind::Malformed));
                    made)
                    said = *made;
                isDone = true;
            });
        static_cast<void>(QTest::qWaitFor([&] { return isDone; }, 30'000));
        world.settle();
        return said;
    }
};

struct Guest
{
    Guest(World& world, const std::string& name)
        : person(world.add(name))
        , entrance(std::make_unique<GuestEntrance>(*person.client))
    {
        QObject::connect(entrance.get(), &GuestEntrance::admitted, entrance.get(),
            [this](const std::vector<CircleRole>& theCircles, const Bytes& data) {
                circles = theCircles;
                appData = data;
                ++admissions;
            });
    }
    Person& person;
    std::unique_ptr<GuestEntrance> entrance;
    std::vector<CircleRole> circles;
    Bytes appData;
    int admissions = 0;
    /// From the link to the host's screen.
    [[nodiscard]] bool knockAt(World& world, const QString& link) const
    {
        const bool isFound = entrance->openLink(link).has_value();
        world.settle();
        const bool isKnocking = isFound && entrance->knock().has_value();
        world.settle();
        return isKnocking;
    }
};

} // namespace kudelma::sync::test
