// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/company_desk.h"
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

/// Somebody sits there by the name of one who has a session of their own: what others may look at, and the leader
/// alone.
void somebodyParted(Album& album, Cast& cast)
{
    app::MeetingTable& table = *cast.pia.app().table();
    app::GuestDesk& guest = *cast.saara.app().guest();
    must(table.preparation()->answer(u"separate-sessions"_s, u"yes"_s), "the answer");
    table.sessions()->put(u"saara"_s, 1);
    table.sessions()->put(u"marjatta"_s, 2);
    must(table.sessions()->make(u"Tapaaminen"_s), "two sessions");
    guest.removeCompanion(u"Anna"_s);
    must(guest.addCompanion(u"Marjatta"_s) == app::GuestDesk::Companion::Added, "Marjatta");
    cast.pia.settle();
    app::CompanyDesk desk;
    desk.setTable(&table);
    must(cast.pia.waitFor([&] { return desk.news().contains(u"Selvitä"_s); }), "the warning");
    table.setOwnView(false);
    cast.pia.settle();
    album.shoot(cast.pia, u"company-12-warning-shared"_s);
    table.setOwnView(true);
    cast.pia.settle();
    album.shoot(cast.pia, u"company-13-warning-alone"_s);
}

} // namespace

/// Several people at one guest's device.
void playCompany(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s) && cast.pia.openPracticeCase() && cast.pia.openTable(), "the table");
    app::MeetingTable& table = *cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table.online(); }), "the server");
    must(letIn(cast.pia, cast.saara, u"saara"_s), "being let in");
    must(table.begin(), "the beginning");
    app::GuestDesk& guest = *cast.saara.app().guest();
    must(cast.saara.waitFor([&] { return guest.phaseView() == u"round"_s; }), "the guest's phase");
    cast.saara.settle();
    album.shoot(cast.saara, u"company-01-guest"_s);
    must(cast.saara.tap(u"Kuka muu on kanssasi?"_s), "the question");
    cast.saara.settle();
    album.shoot(cast.saara, u"company-02-asked"_s);
    cast.saara.press(Qt::Key_Escape);
    cast.saara.settle();
    must(guest.addCompanion(u"Kerttu"_s) == app::GuestDesk::Companion::Added, "Kerttu");
    must(cast.pia.waitFor([&] { return cast.pia.says(u"Kerttu on nyt samalla laitteella"_s); }), "the notice");
    cast.saara.settle();
    cast.pia.settle();
    album.shoot(cast.saara, u"company-03-with"_s);
    album.shoot(cast.pia, u"company-04-notice"_s);
    must(cast.pia.tap(u"Katso…"_s), "looking at it");
    cast.pia.settle();
    album.shoot(cast.pia, u"company-05-who"_s);
    must(cast.pia.tap(u"Kuka Kerttu on?"_s), "the choice");
    cast.pia.settle();
    must(cast.pia.tap(u"Marjatta Sarviluoto"_s), "somebody known");
    cast.pia.settle();
    album.shoot(cast.pia, u"company-10-known"_s);
    must(cast.pia.tap(u"Kirjaa"_s), "writing it down");
    cast.pia.settle();
    album.shoot(cast.pia, u"company-11-written"_s);
    must(guest.addCompanion(u"Ville-Valtteri Aleksanteri"_s) == app::GuestDesk::Companion::Added, "a long name");
    must(guest.addCompanion(u"Anna"_s) == app::GuestDesk::Companion::Added, "the third");
    cast.saara.settle();
    must(cast.saara.tap(u"Kuka muu on kanssasi?"_s), "the question again");
    cast.saara.settle();
    album.shoot(cast.saara, u"company-06-full"_s);
    cast.saara.press(Qt::Key_Escape);
    cast.saara.settle();
    album.shoot(cast.saara, u"company-07-three"_s);
    must(reach(table, u"risk-and-protection"_s) || table.skipPhase(u"Harjoitus."_s), "the phase of risks");
    must(table.phaseKey() == u"risk-and-protection"_s || reach(table, u"risk-and-protection"_s), "still");
    cast.pia.settle();
    album.shoot(cast.pia, u"company-08-who-reads"_s);
    table.room()->setOpen(true);
    cast.pia.settle();
    album.shootRoom(cast.pia, u"company-09-room"_s);
    table.room()->setOpen(false);
    somebodyParted(album, cast);
}

} // namespace kudelma::test
