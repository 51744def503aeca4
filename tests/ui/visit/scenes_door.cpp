// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

using Outside = std::vector<std::unique_ptr<app::GuestDesk>>;

/// Somebody whom Pia has invited stands at the door; answers what leads there.
QString knockAs(Visit& pia, Outside& outside, const QString& folder, const QString& member)
{
    app::LobbyDesk& lobby = *pia.app().table()->lobby();
    const QString lookup = lobby.invite(member, 4);
    must(!lookup.isEmpty(), qPrintable(member));
    const auto before = lobby.knocks()->count();
    app::GuestDesk& guest = *outside.emplace_back(
        std::make_unique<app::GuestDesk>(folder + u"/outside-"_s + member, *pia.app().appearance()));
    guest.open(lobby.linkOf(lookup));
    must(pia.waitFor([&] { return guest.door() == app::GuestDesk::Door::Ready; }), "the door");
    guest.knock();
    must(pia.waitFor([&] { return lobby.knocks()->count() == before + 1; }), "the knock");
    return lookup;
}

void answersAtTheDoor(Album& album, Visit& pia)
{
    must(pia.tap(u"1 ovella"_s), "the door's button");
    must(pia.tap(u"Hetken päästä"_s), "asking to wait");
    album.shoot(pia, u"door-01-hold"_s);
    must(pia.tap(u"Hetken päästä"_s), "not after all");
    must(pia.tap(u"Ei nyt"_s), "not now");
    album.shoot(pia, u"door-02-not-now"_s);
    must(pia.tap(u"Ei nyt"_s), "not after all");
    pia.press(Qt::Key_Escape);
}

void severalComeIn(Album& album, Visit& pia, Outside& outside, const QString& folder)
{
    app::LobbyDesk& lobby = *pia.app().table()->lobby();
    QStringList lookups;
    for (const QString& member : {u"therapist"_s, u"curator"_s, u"aino"_s})
        lookups << knockAs(pia, outside, folder, member);
    for (const QString& lookup : lookups) {
        for (int row = 0; row < lobby.knocks()->count(); ++row) {
            if (lobby.knocks()->value(row, u"lookup"_s) == lookup)
                lobby.letIn(lookup, lobby.knocks()->value(row, u"device"_s).toString());
        }
    }
    must(pia.waitFor([&] { return lobby.admissions()->count() == 3; }), "those who came in");
    pia.settle();
    album.shoot(pia, u"door-03-several"_s);
}

/// For somebody who has no link and no camera.
void aCodeIsRead(Album& album, Visit& pia)
{
    must(pia.tap(u"1 ovella"_s), "the door's button");
    must(pia.tap(u"Kutsu Marjatta Sarviluoto"_s), "the invitation");
    pia.settle();
    must(pia.tap(u"Lue koodi ääneen"_s), "the code");
    const app::KeyedListModel& invitations = *pia.app().table()->lobby()->invitations();
    const auto isMade = [&] {
        for (int row = 0; row < invitations.count(); ++row) {
            if (!invitations.value(row, u"code"_s).toString().isEmpty())
                return true;
        }
        return false;
    };
    must(pia.waitFor(isMade), "the digits");
    pia.settle();
    album.shoot(pia, u"door-05-code"_s);
    pia.press(Qt::Key_Escape);
}

/// Whoever stands at the door when the workers find that not all may meet.
void theDoorShuts(Album& album, Visit& pia)
{
    app::MeetingTable& table = *pia.app().table();
    must(pia.tap(u"Avaa valmistelu"_s), "the preparation");
    must(table.preparation()->answer(u"separate-sessions"_s, u"yes"_s), "the answer");
    pia.settle();
    for (const QString& name :
        {u"Saara Kuusvaara: Ensimmäinen"_s, u"Marjatta Sarviluoto: Toinen"_s, u"Tee kaksi tapaamista"_s})
        must(pia.tap(name), qPrintable(name));
    must(pia.waitFor([&] { return table.lobby()->knocks()->value(0, u"shut"_s).toBool(); }), "the shut door");
    must(pia.tap(u"1 ovella"_s), "the door's button");
    pia.settle();
    album.shoot(pia, u"door-04-shut"_s);
}

} // namespace

/// What Pia sees at the door: whom she asks to wait, several at once, and whom she must not let in any more.
void playDoor(Album& album, const QString& folder)
{
    const Relay relay(folder + u"/relay"_s);
    Visit pia(folder + u"/pia"_s, relay.address());
    must(pia.makeProfile(u"Pia Lehtovaara"_s) && pia.openPracticeCase() && pia.openTable(), "the meeting's table");
    app::MeetingTable& table = *pia.app().table();
    must(pia.waitFor([&] { return table.online() && table.waitingChanges() == 0; }), "the connection");
    Outside outside;
    knockAs(pia, outside, folder, u"saara"_s);
    pia.settle();
    answersAtTheDoor(album, pia);
    aCodeIsRead(album, pia);
    theDoorShuts(album, pia);
    pia.press(Qt::Key_Escape);
    table.lobby()->turnAway(table.lobby()->knocks()->value(0, u"lookup"_s).toString(),
        table.lobby()->knocks()->value(0, u"device"_s).toString());
    must(table.preparation()->answer(u"separate-sessions"_s, u"no"_s), "the answer");
    severalComeIn(album, pia, outside, folder);
}

} // namespace kudelma::test
