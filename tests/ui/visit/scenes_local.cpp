// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

void press(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
    visit.settle();
}

} // namespace

/// A meeting without internet, from its beginning on the child's page until it is home.
void playLocal(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s, QUrl(u"ws://127.0.0.1:1"_s));
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    Visit outi(folder + u"/outi"_s);
    must(outi.makeProfile(u"Outi Sarajoki"_s), "Outi's vault");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    press(pia, u"Lisää"_s);
    album.shoot(pia, u"local-01-menu"_s);
    press(pia, u"Kokous ilman verkkoa"_s);
    album.shoot(pia, u"local-02-begin"_s);
    press(pia, u"Aloita kokous ilman verkkoa"_s);
    must(pia.waitFor([&] { return pia.app().local()->here() && pia.app().desk(); }), "the meeting's page");
    pia.settle();
    album.shoot(pia, u"local-03-page"_s);
    press(pia, u"Avaa"_s);
    album.shoot(pia, u"local-04-open"_s);
    pia.press(Qt::Key_Escape);

    must(pia.openTable(), "the table");
    must(letIn(pia, outi, u"therapist"_s), "Outi");
    outi.app().leaveGuest();
    must(outi.waitFor([&] { return outi.app().stage() == app::App::Stage::Home; }), "Outi's home");
    outi.settle();
    album.shoot(outi, u"local-05-home"_s);
    must(outi.app().openCase(outi.app().session().cases().front().key), "Outi's page");
    outi.settle();
    album.shoot(outi, u"local-06-elsewhere"_s);

    pia.app().leaveTable();
    must(pia.waitFor([&] { return pia.app().stage() == app::App::Stage::Child; }), "the page");
    pia.settle();
    press(pia, u"Avaa"_s);
    press(pia, u"Päätä ja tuo lapsen sivulle"_s);
    album.shoot(pia, u"local-07-question"_s);
    press(pia, u"Päätä ja tuo lapsen sivulle"_s);
    must(pia.waitFor([&] { return !pia.app().local()->here() && pia.app().desk(); }), "the child's page");
    pia.settle();
    album.shoot(pia, u"local-08-home"_s);
}

} // namespace kudelma::test
