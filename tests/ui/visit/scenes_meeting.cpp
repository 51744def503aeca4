// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

using Door = app::GuestDesk::Door;

void door(Album& album, Cast& cast)
{
    app::LobbyDesk* lobby = cast.pia.app().table()->lobby();
    cast.saara.app().joinAsGuest(u"tämä ei ole kutsu"_s);
    album.shoot(cast.saara, u"guest-01-outside"_s);
    const QString lookup = lobby->invite(u"saara"_s, 24);
    must(cast.pia.tap(u"Kutsu ja päästä sisään"_s), "the door's button");
    album.shoot(cast.pia, u"table-02-lobby"_s);
    must(cast.pia.tap(u"Sulje"_s), "the button that closes the door's panel");
    cast.saara.app().joinAsGuest(lobby->linkOf(lookup));
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->door() == Door::Ready; }), "the door");
    album.shoot(cast.saara, u"guest-02-ready"_s);
    cast.saara.app().guest()->knock();
    must(cast.pia.waitFor([&] { return lobby->knocks()->rowCount() == 1; }), "the knock");
    album.shoot(cast.saara, u"guest-03-waiting"_s);
    must(cast.pia.tap(u"1 ovella"_s), "the door's button while somebody knocks");
    album.shoot(cast.pia, u"table-03-knock"_s);
    must(cast.pia.tap(u"Sulje"_s), "the button that closes the door's panel");
    const QString device = lobby->knocks()->value(0, u"device"_s).toString();
    lobby->hold(lookup, device, u"Kohta aloitetaan."_s, 5);
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->door() == Door::OnHold; }), "the wait at the door");
    album.shoot(cast.saara, u"guest-04-on-hold"_s);
    lobby->letIn(lookup, device);
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->door() == Door::In; }), "being let in");
    cast.pia.settle();
    album.shoot(cast.pia, u"table-04-let-in"_s);
    must(letIn(cast.pia, cast.supervisor, u"supervisor"_s), "the supervisor at the table");
}

void talk(Album& album, Cast& cast)
{
    app::MeetingTable* table = cast.pia.app().table();
    app::GuestDesk* guest = cast.saara.app().guest();
    const QString circle = table->meetingCircle();
    for (int step = 5; step < 40; ++step) {
        const QString view = table->phaseView();
        must(cast.saara.waitFor([&] { return guest->phaseView() == view; }), "the guest's phase");
        const QString name = u"%1-%2"_s.arg(step, 2, 10, QChar(u'0')).arg(view);
        album.shoot(cast.pia, u"table-"_s + name);
        album.shoot(cast.saara, u"guest-"_s + name);
        album.shootRoom(cast.pia, name);
        if (view == "question"_L1)
            table->pen()->type(table->meeting(), u"question"_s, u"Että joku uskoisi etten mä piilota mitään."_s);
        if (view == "voices"_L1)
            guest->say(u"Mä toivon että joku kysyis ensin."_s, {});
        if (view == "hypotheses"_L1) {
            table->pen()->addHypothesis(circle,
                u"Voisiko olla niin, että kun puhelin soi, kaikki hiljenevät, ja silloin kukaan ei tule kysyneeksi?"_s);
            cast.pia.settle();
            album.shoot(cast.pia, u"table-"_s + name + u"-one"_s);
            cast.saara.settle();
            album.shoot(cast.saara, u"guest-"_s + name + u"-one"_s);
        }
        if (view == "factors"_L1) {
            table->pen()->addFactor(circle, u"protective"_s, u"Mummo soittaa joka ilta."_s);
            cast.pia.settle();
            album.shoot(cast.pia, u"table-"_s + name + u"-one"_s);
        }
        if (view == "steps"_L1) {
            table->pen()->addStep(circle, u"Pia ja Aino käyvät koiralenkillä."_s,
                {{u"owner"_s, u"pia"_s}, {u"due"_s, QDate::currentDate().addDays(2).toString(Qt::ISODate)}});
            cast.pia.settle();
            album.shoot(cast.pia, u"table-"_s + name + u"-one"_s);
        }
        if (view == "closing"_L1)
            return;
        if (!table->next())
            must(table->skipPhase(u"Aino puhuu Pian kanssa keskiviikkona koiralenkillä."_s), "the next phase");
        cast.pia.settle();
    }
}

void asides(Album& album, Cast& cast)
{
    app::MeetingTable* table = cast.pia.app().table();
    app::GuestDesk* guest = cast.saara.app().guest();
    guest->raiseHand(true);
    guest->askPause(true);
    must(cast.pia.waitFor([&] { return !table->hands().isEmpty() && !table->needPause().isEmpty(); }), "a raised hand");
    album.shoot(cast.pia, u"table-41-hand-and-break"_s);
    album.shoot(cast.saara, u"guest-41-hand-and-break"_s);
    table->giveTurn(u"saara"_s);
    must(cast.saara.waitFor([&] { return guest->myTurn(); }), "the turn");
    album.shoot(cast.saara, u"guest-42-my-turn"_s);
    guest->raiseHand(false);
    guest->askPause(false);
    table->setPaused(true);
    must(cast.saara.waitFor([&] { return guest->paused(); }), "the pause");
    album.shoot(cast.pia, u"table-43-paused"_s);
    album.shoot(cast.saara, u"guest-43-paused"_s);
    cast.pia.settle();
    album.shootRoom(cast.pia, u"43-paused"_s);
    table->setPaused(false);
}

} // namespace

void playMeeting(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(!cast.relay.address().isEmpty(), "the relay");
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s), "a profile");
    must(cast.pia.openPracticeCase() && cast.pia.openTable(), "the meeting's table");
    app::MeetingTable* table = cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table->online() && table->waitingChanges() == 0; }), "the connection");
    album.shoot(cast.pia, u"table-01-planned"_s);
    must(table->begin(), "the beginning");
    table->room()->setOpen(true);
    cast.pia.settle();
    door(album, cast);
    talk(album, cast);
    asides(album, cast);
    must(table->end(), "the end");
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->ended(); }), "the guest's end");
    cast.pia.settle();
    album.shoot(cast.pia, u"table-44-ended"_s);
    album.shoot(cast.saara, u"guest-44-ended"_s);
    album.shoot(cast.supervisor, u"guest-45-supervisor"_s);
    cast.relay.stop();
    must(cast.pia.waitFor([&] { return !table->online(); }), "the loss of the network");
    album.shoot(cast.pia, u"table-46-offline"_s);
    must(cast.saara.waitFor([&] { return !cast.saara.app().guest()->online(); }), "the guest's loss of the network");
    album.shoot(cast.saara, u"guest-46-offline"_s);
    cast.pia.app().leaveTable();
    QCoreApplication::processEvents();
    cast.pia.app().openReview();
    cast.pia.settle();
    cast.pia.app().review()->begin(u"Työntekijä pyysi minua lukemaan"_s);
    cast.pia.settle();
    album.shoot(cast.pia, u"review-1"_s);
}

} // namespace kudelma::test
