// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

QString familyKeyOf(Visit& visit, const QString& name)
{
    app::KeyedListModel& persons = *visit.app().desk()->genogram()->persons();
    for (int row = 0; row < persons.count(); ++row) {
        if (persons.value(row, u"name"_s) == name)
            return persons.value(row, u"key"_s).toString();
    }
    must(false, "the person");
    return {};
}

void tapOn(Visit& visit, const QString& name)
{
    must(visit.tap(name), qPrintable(u"the control "_s + name));
}

/// The sheets that open from a person's own.
void factSheets(Album& album, Visit& pia, const QString& person, const std::vector<std::pair<QString, QString>>& sheets)
{
    for (const auto& [button, picture] : sheets) {
        QQuickItem* hotspot = pia.named(person);
        must(hotspot != nullptr, "the person");
        hotspot->forceActiveFocus(Qt::TabFocusReason);
        pia.press(Qt::Key_Return);
        pia.settle();
        tapOn(pia, u"Lisää tietoja"_s);
        pia.settle();
        QQuickItem* opener = pia.named(button);
        must(opener != nullptr, qPrintable(u"the control "_s + button));
        opener->forceActiveFocus(Qt::TabFocusReason); // scrolls there
        pia.settle();
        tapOn(pia, button);
        album.shoot(pia, u"family-"_s + picture);
        pia.press(Qt::Key_Escape);
        pia.settle();
        pia.press(Qt::Key_Escape);
        pia.settle();
    }
}

} // namespace

/// The genogram on a child's page: both notations, the legend, the table, the words, and what is told of a person.
void playFamily(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s) && pia.openPracticeCase(), "the practice case");
    app::GenogramDesk& desk = *pia.app().desk()->genogram();
    pia.settle();
    album.shoot(pia, u"family-01-drawing"_s);
    tapOn(pia, u"Mitä merkit tarkoittavat"_s);
    album.shoot(pia, u"family-02-legend"_s);
    tapOn(pia, u"Mitä merkit tarkoittavat"_s);
    tapOn(pia, u"Miltä piirros näyttää"_s);
    album.shoot(pia, u"family-03-look"_s);
    pia.press(Qt::Key_Escape);
    desk.choice()->setNotation(u"nsgc"_s);
    pia.settle();
    album.shoot(pia, u"family-04-nsgc"_s);
    desk.choice()->setNotation(u"mcgoldrick"_s);
    desk.setShowTies(true);
    desk.choice()->setViewpoint(familyKeyOf(pia, u"Aino"_s));
    pia.settle();
    album.shoot(pia, u"family-05-as-aino-tells"_s);
    desk.choice()->setViewpoint({});
    desk.setShowTies(false);
    pia.settle();
    factSheets(album, pia, u"Saara"_s,
        {{u"Parisuhteet"_s, u"11-couples"_s}, {u"Suhteet"_s, u"12-ties"_s}, {u"Voimavarat ja merkit"_s, u"13-marks"_s},
            {u"Kodit"_s, u"14-homes"_s}});
    factSheets(album, pia, u"Leevi"_s,
        {{u"Vanhemmat ja kaksoset"_s, u"15-parents"_s}, {u"Sijoitukset"_s, u"16-placements"_s},
            {u"Kuka tai mikä tämä on"_s, u"17-kind"_s}});
    tapOn(pia, u"Näytä suku: Taulukko"_s);
    pia.settle();
    album.shoot(pia, u"family-21-table"_s);
    tapOn(pia, u"Näytä suku: Sanoina"_s);
    pia.settle();
    album.shoot(pia, u"family-22-words"_s);
}

} // namespace kudelma::test
