// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

using Door = app::GuestDesk::Door;

/// Saara has a link that was taken back, and asks for another one.
void askAgain(Album& album, Cast& cast, bool forSafety, const QString& name)
{
    app::LobbyDesk* lobby = cast.pia.app().table()->lobby();
    app::GuestDesk* guest = cast.saara.app().guest();
    const QString lookup = lobby->invite(u"saara"_s, 24);
    const QString link = lobby->linkOf(lookup);
    if (forSafety)
        lobby->revokeForSafety(lookup);
    else
        lobby->revoke(lookup);
    must(cast.pia.waitFor([&] { return lobby->linkOf(lookup).isEmpty(); }), "the invitation that was taken back");
    cast.saara.app().joinAsGuest(link);
    must(cast.saara.waitFor([&] { return guest->door() == Door::Lapsed; }), "the link that works no longer");
    album.shoot(cast.saara, u"links-guest-"_s + name);
    guest->askForNew();
    must(cast.pia.waitFor([&] { return lobby->knocks()->rowCount() == 1; }), "the wish for a new link");
    must(cast.pia.tap(u"1 ovella"_s), "the door's button");
    album.shoot(cast.pia, u"links-"_s + name);
    if (forSafety) {
        must(cast.pia.tap(u"Uuden linkin voi antaa"_s), "the question whether it is safe");
        album.shoot(cast.pia, u"links-"_s + name + u"-sure"_s);
    }
    must(cast.pia.tap(u"Sulje"_s), "the button that closes the door's panel");
    lobby->notNow(
        lobby->knocks()->value(0, u"lookup"_s).toString(), lobby->knocks()->value(0, u"device"_s).toString(), {});
    must(cast.saara.waitFor([&] { return guest->door() == Door::NotNow; }), "the answer");
    guest->leave();
}

} // namespace

void playLinks(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(!cast.relay.address().isEmpty(), "the relay");
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s), "a profile");
    must(cast.pia.openPracticeCase() && cast.pia.openTable(), "the meeting's table");
    app::MeetingTable* table = cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table->online() && table->waitingChanges() == 0; }), "the connection");
    askAgain(album, cast, false, u"taken-back"_s);
    askAgain(album, cast, true, u"for-safety"_s);
    app::LobbyDesk* lobby = table->lobby();
    const QString lookup = lobby->invite(u"saara"_s, 24);
    cast.saara.app().joinAsGuest(lobby->linkOf(lookup));
    app::GuestDesk* guest = cast.saara.app().guest();
    must(cast.saara.waitFor([&] { return guest->door() == Door::Ready; }), "the door");
    guest->knock();
    must(cast.pia.waitFor([&] { return lobby->knocks()->rowCount() == 1; }), "the knock");
    lobby->mute(lookup, lobby->knocks()->value(0, u"device"_s).toString());
    must(cast.pia.waitFor([&] { return lobby->knocks()->rowCount() == 0; }), "the end of the knock");
    must(cast.pia.tap(u"Kutsu ja päästä sisään"_s), "the door's button");
    album.shoot(cast.pia, u"links-muted"_s);
}

} // namespace kudelma::test
