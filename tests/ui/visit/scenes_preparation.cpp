// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void tappedAt(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
}

} // namespace

void playPreparation(Album& album, const QString& folder)
{
    Cast cast(folder);
    must(cast.pia.makeProfile(u"Pia Lehtovaara"_s) && cast.pia.openPracticeCase(), "the practice case");
    must(cast.pia.openTable(), "the meeting's table");
    app::MeetingTable* table = cast.pia.app().table();
    must(cast.pia.waitFor([&] { return table->online() && table->waitingChanges() == 0; }), "the connection");
    album.shoot(cast.pia, u"preparation-01-closed"_s);
    tappedAt(cast.pia, u"Avaa valmistelu"_s);
    album.shoot(cast.pia, u"preparation-02-open"_s);
    app::PreparationDesk* desk = table->preparation();
    desk->answer(u"violence"_s, u"notKnown"_s);
    cast.pia.settle();
    album.shoot(cast.pia, u"preparation-03-words-needed"_s);
    tappedAt(cast.pia, u"Pidetäänkö tapaamiset erikseen?: Kyllä"_s);
    album.shoot(cast.pia, u"preparation-04-separate"_s);
    tappedAt(cast.pia, u"Aloita kokous"_s);
    album.shoot(cast.pia, u"preparation-05-not-yet"_s);
    tappedAt(cast.pia, u"Takaisin"_s);
    desk->answer(u"violence"_s, u"no"_s);
    desk->answer(u"separate-sessions"_s, u"no"_s);
    cast.pia.settle();
    tappedAt(cast.pia, u"Valmistele: Marjatta"_s);
    album.shoot(cast.pia, u"preparation-06-person"_s);
    tappedAt(cast.pia, u"Kutsukirje"_s);
    album.shoot(cast.pia, u"preparation-07-letter"_s);
    tappedAt(cast.pia, u"Kirjoitettu: lapselle"_s);
    tappedAt(cast.pia, u"Lisää sisäänkäynti"_s);
    album.shoot(cast.pia, u"preparation-08-letter-child"_s);
    cast.pia.press(Qt::Key_Escape);
    tappedAt(cast.pia, u"Kokeile tätä laitetta"_s);
    album.shoot(cast.pia, u"preparation-09-device"_s);
    cast.pia.press(Qt::Key_Escape);
    desk->answer(u"separate-sessions"_s, u"yes"_s);
    cast.pia.settle();
    tappedAt(cast.pia, u"Saara Kuusvaara: Ensimmäinen"_s);
    tappedAt(cast.pia, u"Marjatta Sarviluoto: Toinen"_s);
    album.shoot(cast.pia, u"preparation-18-sides"_s);
    tappedAt(cast.pia, u"Tee kaksi tapaamista"_s);
    album.shoot(cast.pia, u"preparation-19-sessions"_s);
    desk->answer(u"separate-sessions"_s, u"no"_s);
    must(table->begin(), "the beginning");
    must(letIn(cast.pia, cast.saara, u"saara"_s), "the guest");
    cast.saara.app().guest()->raiseHand(true);
    must(cast.pia.waitFor([&] { return table->console()->hands()->count() == 1; }), "the hand");
    must(table->console()->startRound(), "the round");
    cast.pia.settle();
    album.shoot(cast.pia, u"preparation-10-round"_s);
    must(reach(*table, u"genogram"_s), "the genogram");
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->phaseView() == "genogram"_L1; }), "the picture");
    cast.saara.settle();
    tappedAt(cast.saara, u"Katso: Seuraavat askeleet"_s);
    album.shoot(cast.saara, u"preparation-11-guest-looks"_s);
    must(table->skipPhase(u"Kuullaan tauon jälkeen rauhassa."_s) || reach(*table, u"childs-voice"_s), "the next phase");
    tappedAt(cast.pia, u"Lisää"_s);
    album.shoot(cast.pia, u"preparation-12-menu"_s);
    tappedAt(cast.pia, u"Jätä tämä vaihe väliin"_s);
    album.shoot(cast.pia, u"preparation-13-skip"_s);
    tappedAt(cast.pia, u"Pysy tässä"_s);
    tappedAt(cast.pia, u"Lisää"_s);
    tappedAt(cast.pia, u"Anna vetovastuu"_s);
    album.shoot(cast.pia, u"preparation-14-hand-over"_s);
    tappedAt(cast.pia, u"Hannele Vuorikallas"_s);
    album.shoot(cast.pia, u"preparation-15-follows"_s);
    tappedAt(cast.pia, u"Kerro jotain vetäjälle"_s);
    album.shoot(cast.pia, u"preparation-16-whisper"_s);
    cast.pia.press(Qt::Key_Escape);
    tappedAt(cast.pia, u"Ota vetovastuu"_s);
    if (!reach(*table, u"reflecting-team"_s))
        must(table->skipPhase(u"Kuullaan tauon jälkeen rauhassa."_s), "listening");
    must(cast.saara.waitFor([&] { return cast.saara.app().guest()->listening(); }), "the listening guest");
    cast.saara.settle();
    album.shoot(cast.saara, u"preparation-17-guest-listens"_s);
}

} // namespace kudelma::test
