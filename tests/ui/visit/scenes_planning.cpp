// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void pressed(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
    visit.settle();
}

} // namespace

/// The first meeting of a new child's page: planned, changed, called off.
void playPlanning(Album& album, const QString& folder)
{
    Visit pia(folder);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    const QString key = pia.app().home()->addChild(u"Aino"_s);
    must(pia.app().openCase(key), "the page");
    app::CircleDesk& circles = *pia.app().circles();
    const QString saara = circles.addPerson(u"Saara Kuusvaara"_s, u"äiti"_s, int(casework::MemberRole::Parent));
    must(!saara.isEmpty(), "Saara");
    must(!circles.addPerson(u"Aino"_s, {}, int(casework::MemberRole::Child)).isEmpty(), "Aino");
    must(!circles
              .addPerson(u"Hannele Vuorikallas"_s, u"konsultoiva sosiaalityöntekijä"_s,
                  int(casework::MemberRole::ConsultantWorker))
              .isEmpty(),
        "Hannele");
    pia.settle();
    pressed(pia, u"Kokoukset"_s);
    album.shoot(pia, u"planning-01-none"_s);
    pressed(pia, u"Suunnittele kokous"_s);
    album.shoot(pia, u"planning-02-sheet"_s);
    pressed(pia, u"Saara Kuusvaara"_s);
    must(pia.type(u"Mistä olisi hyvä tulla puhuttua"_s, u"Miten aamuista saisi rauhallisia?"_s), "the question");
    pia.settle();
    album.shoot(pia, u"planning-03-readers"_s);
    pressed(pia, u"Suunnittele kokous"_s);
    must(pia.waitFor([&] { return !pia.app().desk()->nextMeeting().isEmpty(); }), "the meeting");
    pia.settle();
    album.shoot(pia, u"planning-04-planned"_s);
    must(pia.app().openTable(pia.app().desk()->nextMeeting()), "the table");
    pia.settle();
    album.shoot(pia, u"planning-05-table"_s);
    pressed(pia, u"Muuta suunnitelmaa"_s);
    album.shoot(pia, u"planning-06-change"_s);
    must(pia.reached(u"Enemmän aikaa: Aloituskierros"_s), "the minutes");
    pia.settle();
    album.shoot(pia, u"planning-07-minutes"_s);
    pressed(pia, u"Peru kokous"_s);
    album.shoot(pia, u"planning-08-off"_s);
    pressed(pia, u"Peru kokous"_s);
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Child; }), "the page again");
    pia.settle();
    album.shoot(pia, u"planning-09-called-off"_s);
}

} // namespace kudelma::test
