// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void shootFamily(Album& album, Visit& visit, const QString& script)
{
    must(visit.app().openCase(visit.app().home()->practice()->take(script)), "a made-up family's page");
    visit.settle();
    const QStringList tabs = {u"Sukupuu"_s, u"Omin sanoin"_s, u"Aikajana"_s};
    for (int i = 0; i < tabs.size(); ++i) {
        must(visit.tap(tabs[i]), "a tab");
        album.shoot(visit, u"practice-%1-%2"_s.arg(script).arg(i));
    }
    must(visit.tap(u"Sukupuu"_s), "the drawing");
    must(visit.openTable(), "the table");
    must(visit.app().table()->begin(), "the beginning of the meeting");
    visit.settle();
    album.shoot(visit, u"practice-%1-table"_s.arg(script));
    visit.app().table()->room()->setOpen(true);
    visit.settle();
    album.shootRoom(visit, u"practice-%1-room"_s.arg(script));
    visit.app().table()->room()->setOpen(false);
    visit.app().leaveTable();
    QCoreApplication::processEvents();
    visit.app().closeCase();
    QCoreApplication::processEvents();
    visit.settle();
}

} // namespace

void playPractice(Album& album, const QString& folder)
{
    Visit visit(folder);
    must(visit.makeProfile(u"Pia Lehtovaara"_s), "a profile");
    must(visit.tap(u"Harjoittele keksityn perheen kanssa"_s), "the button that leads to the made-up families");
    visit.settle();
    album.shoot(visit, u"practice-1-choose"_s);
    visit.press(Qt::Key_Escape);
    visit.settle();
    shootFamily(album, visit, u"case_b"_s);
    shootFamily(album, visit, u"case_c"_s);
    must(visit.tap(u"Harjoittele keksityn perheen kanssa"_s), "the made-up families again");
    visit.settle();
    album.shoot(visit, u"practice-2-begun"_s);
    must(visit.tap(u"Aloita alusta: Wilmer ja aamut"_s), "the way to begin anew");
    visit.settle();
    album.shoot(visit, u"practice-3-anew"_s);
}

} // namespace kudelma::test
