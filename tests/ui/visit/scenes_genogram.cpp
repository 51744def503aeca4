// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

QString keyOf(app::GenogramDesk& desk, const QString& name)
{
    for (int row = 0; row < desk.persons()->count(); ++row) {
        if (desk.persons()->value(row, u"name"_s).toString() == name)
            return desk.persons()->value(row, u"key"_s).toString();
    }
    throw Stuck("a person of the practice case");
}

} // namespace

/// Drawing the family by touch: handles, the strip below, a tie, a line while somebody tells, several, a part, a place
/// by hand.
void playGenogram(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    must(pia.openPracticeCase(), "the practice case");
    must(pia.tap(u"Sukupuu"_s), "the tab");
    app::GenogramDesk& desk = *pia.app().desk()->genogram();
    app::GenogramHand& hand = *desk.hand();
    const auto shoot = [&](const QString& name) {
        pia.settle();
        album.shoot(pia, u"genogram-"_s + name);
    };
    shoot(u"01-at-first"_s);
    hand.pick(keyOf(desk, u"Aino"_s));
    shoot(u"02-handles"_s);
    hand.pick(keyOf(desk, u"Venla"_s));
    hand.sibling();
    shoot(u"03-new-sibling"_s);
    desk.hand()->pen()->undo();
    pia.settle();
    hand.pick(keyOf(desk, u"Saara"_s));
    hand.child();
    shoot(u"04-with-whom"_s);
    hand.letGo();
    hand.beginTie();
    shoot(u"05-tie-to"_s);
    hand.tieTo(keyOf(desk, u"Marjatta"_s));
    shoot(u"06-tie-type"_s);
    must(hand.drawTie(u"close"_s), "the tie");
    shoot(u"07-tie-said"_s);
    hand.letGo();
    desk.hand()->pen()->undo();
    hand.pick(keyOf(desk, u"Aino"_s));
    hand.beginCapture();
    shoot(u"08-line-empty"_s);
    hand.capture()->setText(u"veli, noin 20, Ruotsi, ei yhteyttä"_s);
    shoot(u"09-line-understood"_s);
    hand.capture()->setText(u"mummo, Eila, s. 1950"_s);
    shoot(u"10-line-forks"_s);
    hand.capture()->setText(u"isäpuoli, 40, lyö Ainoa"_s);
    shoot(u"11-line-harm"_s);
    hand.letGo();
    hand.beginLasso();
    for (const QString& name : {u"Aino"_s, u"Saara"_s, u"Venla"_s})
        hand.pick(keyOf(desk, name));
    shoot(u"12-lasso"_s);
    hand.letGo();
    must(pia.tap(u"Etsi ihminen"_s), "the search");
    must(pia.type(u"Etsi ihminen"_s, u"a"_s), "the search's field");
    shoot(u"13-search"_s);
    pia.press(Qt::Key_Escape);
    pia.press(Qt::Key_Escape);
    desk.sight()->showNear(keyOf(desk, u"Aino"_s), 1);
    shoot(u"14-near"_s);
    desk.sight()->showAll();
    desk.sight()->fold(keyOf(desk, u"Marjatta"_s));
    shoot(u"15-folded"_s);
    desk.sight()->showAll();
    hand.pick(keyOf(desk, u"Venla"_s));
    hand.beginPlacing();
    shoot(u"16-placing"_s);
    must(hand.placing()->nudge(3, 3), "a step aside");
    shoot(u"17-placed"_s);
}

} // namespace kudelma::test
