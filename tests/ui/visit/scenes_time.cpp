// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scenes.h"

using namespace Qt::StringLiterals;

namespace kudelma::test {

/// The genogram of the practice case through the years, and what has changed since its picture was remembered.
void playTime(Album& album, const QString& folder)
{
    Visit pia(folder + u"/pia"_s);
    must(pia.makeProfile(u"Pia Lehtovaara"_s), "Pia's vault");
    must(pia.openPracticeCase(), "the practice case");
    pia.settle();
    must(pia.tap(u"Sukupuu"_s), "the tab");
    pia.settle();
    app::GenogramDesk& desk = *pia.app().desk()->genogram();
    album.shoot(pia, u"time-0-closed"_s);
    must(pia.tap(u"Suku vuosien varrella"_s), "the button of the years");
    pia.settle();
    album.shoot(pia, u"time-1-today"_s);
    while (desk.time()->date().year > 2022)
        desk.time()->stepYears(-1);
    pia.settle();
    album.shoot(pia, u"time-2-2022"_s);
    desk.time()->toLater();
    pia.settle();
    album.shoot(pia, u"time-3-event"_s);
    while (desk.time()->date().year > 1986)
        desk.time()->stepYears(-1);
    pia.settle();
    album.shoot(pia, u"time-4-1986"_s);
    must(pia.tap(u"Sulje vuodet"_s), "the button that closes the years");
    pia.settle();
    must(pia.tap(u"Mitä on muuttunut"_s), "the button of the changes");
    pia.settle();
    album.shoot(pia, u"time-5-nothing-to-compare"_s);
    must(pia.tap(u"Merkitse nykyinen kuva muistiin"_s), "the button that remembers");
    pia.settle();
    pia.press(Qt::Key_Escape);
    const QString venla = [&] {
        for (const app::KeyedListModel::Row& row : desk.persons()->rows()) {
            if (row.values.at(4).toString().startsWith(u"Venla"_s))
                return row.key;
        }
        return QString();
    }();
    must(desk.editPerson(venla, {{u"label"_s, u"pikkusisko Venla"_s}, {u"born"_s, u"2018-05-28"_s}}), "a change");
    must(!desk.addPartner(venla).isEmpty(), "somebody new");
    must(desk.editPerson(desk.chosen(), {{u"name"_s, u"Alva-Amanda"_s}}), "a name");
    desk.choose({});
    pia.settle();
    must(pia.tap(u"Mitä on muuttunut"_s), "the button of the changes");
    pia.settle();
    album.shoot(pia, u"time-6-changes"_s);
}

} // namespace kudelma::test
