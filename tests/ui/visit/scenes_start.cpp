// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

constexpr int kMany = 200;
const QString kLongName = u"Karoliina-Annastiina Hyvärinen-Lappalaisenniemi"_s;

void shootTabs(Album& album, Visit& visit, const QString& name)
{
    const QStringList tabs
        = {u"Sukupuu"_s, u"Omin sanoin"_s, u"Hypoteesit"_s, u"Seuraavat askeleet"_s, u"Aikajana"_s, u"Kokoukset"_s};
    for (int i = 0; i < tabs.size(); ++i) {
        must(visit.tap(tabs[i]), qPrintable(u"the tab "_s + tabs[i]));
        album.shoot(visit, u"%1-%2"_s.arg(name).arg(i));
    }
}

} // namespace

void playStart(Album& album, const QString& folder)
{
    {
        Visit visit(folder);
        must(visit.window(), "the window");
        album.shoot(visit, u"start-1-first-run"_s);
        must(visit.tap(u"Tee holvi"_s), "the button that makes the vault");
        album.shoot(visit, u"start-1-no-name"_s);
        visit.app().start()->createForRehearsal(
            u"Pia Lehtovaara"_s, u"vastuusosiaalityöntekijä"_s, u"harjoitellaan yhdessä"_s);
        must(visit.waitFor([&] { return !visit.app().start()->kit().isEmpty(); }), "the recovery kit");
        visit.settle();
        album.shoot(visit, u"start-2-kit"_s);
        must(visit.tap(u"Olen kirjoittanut sen paperille"_s), "the button after writing down");
        album.shoot(visit, u"start-3-kit-tried"_s);
        QStringList answers;
        for (const int group : visit.app().start()->kitAsked())
            answers << visit.app().start()->kit().value(group - 1);
        must(visit.app().start()->tryKit(answers), "the kit");
        album.shoot(visit, u"start-4-home-empty"_s);
        must(visit.tap(u"Asetukset"_s), "the settings");
        album.shoot(visit, u"start-5-settings"_s);
        visit.press(Qt::Key_Escape);
        must(visit.openPracticeCase(), "the practice case");
        shootTabs(album, visit, u"child"_s);
        visit.app().closeCase();
        QCoreApplication::processEvents();
        must(!visit.app().home()->addChild(kLongName).isEmpty(), "a new child");
        visit.settle();
        album.shoot(visit, u"start-6-home"_s);
        visit.app().lock();
        QCoreApplication::processEvents();
        visit.settle();
        album.shoot(visit, u"start-7-locked"_s);
        visit.app().start()->unlockForRehearsal(u"ei tämä ole oikea"_s);
        must(visit.waitFor([&] { return visit.app().start()->problem() != app::StartDesk::Problem::None; }),
            "the answer to a wrong passphrase");
        album.shoot(visit, u"start-8-wrong"_s);
        must(visit.tap(u"Unohdin sen"_s), "the way by the kit");
        album.shoot(visit, u"start-9-by-kit"_s);
    }
}

void playMany(Album& album, const QString& folder)
{
    Visit visit(folder);
    must(visit.makeProfile(u"Pia Lehtovaara"_s), "a profile");
    for (int i = 0; i < kMany; ++i) {
        app::CaseEntry entry;
        entry.child = i % 7 == 0 ? kLongName : u"Lapsi %1 Virtanen"_s.arg(i + 1);
        if (i % 3 != 0)
            entry.lastMeeting = QDateTime::currentDateTime().addDays(-i);
        if (i == 5 || i == 12)
            entry.nextMeeting = QDateTime::currentDateTime();
        must(visit.app().session().createCase(entry).has_value(), "one of many children");
    }
    visit.settle();
    album.shoot(visit, u"many-1-home"_s);
    const QString key = visit.app().home()->addChild(kLongName);
    must(visit.app().openCase(key), "the long-named child's page");
    visit.settle();
    shootTabs(album, visit, u"empty"_s);
    app::CaseDesk* desk = visit.app().desk();
    const QString circle = desk->lists()->audiences()->value(0, u"key"_s).toString();
    const QString child = desk->lists()->persons()->value(0, u"key"_s).toString();
    for (int i = 0; i < kMany; ++i) {
        desk->pen()->addVoice(circle, child,
            i % 5 == 0 ? u"Kun ovi kävi mä menin aina sängyn alle koiran kaa ja laskin sataan, ja sitten uudestaan."_s
                       : u"Mä tykkään kun on hiljaista, %1."_s.arg(i));
        desk->pen()->addHypothesis(circle, u"Voisiko olla niin, että %1. kerralla kaikki hiljenevät?"_s.arg(i));
        desk->pen()->addStep(circle, u"Soitetaan mummolle ja sovitaan viikonloppu"_s, {{u"due"_s, u"2026-12-02"_s}});
    }
    visit.settle();
    shootTabs(album, visit, u"many"_s);
}

} // namespace kudelma::test
