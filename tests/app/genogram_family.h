// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"
#include "app/support/test_case.h"

namespace kudelma::app::test {

/// Aino with Saara and Mika, in a circle of Pia and Saara; a circle of workers alone knows them too.
struct GenogramFamily : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId workers = circle({u"pia"_s, u"outi"_s});
    casework::RecordId pia = name(workers, u"pia"_s, u"Pia"_s);
    casework::RecordId outi = name(workers, u"outi"_s, u"Outi"_s, casework::MemberRole::FamilyTherapist);
    casework::RecordId mother = name(everybody, u"saara"_s, u"Saara"_s, casework::MemberRole::Parent);
    Pen pen{*room, nullptr};
    GenogramDesk desk{*room, room->view(), &pen, nullptr};
    casework::RecordId aino = person(everybody, u"Aino"_s);
    casework::RecordId saara = person(everybody, u"Saara"_s);
    casework::RecordId mika = person(everybody, u"Mika"_s);
    QString couple;

    GenogramFamily()
    {
        pen.set(saara.text(), {{u"gender"_s, u"woman"_s}});
        pen.set(mika.text(), {{u"gender"_s, u"man"_s}});
        pen.set(aino.text(), {{u"index"_s, true}});
        couple = pen.add(u"unions"_s, everybody.text(), {{u"partnerA"_s, saara.text()}, {u"partnerB"_s, mika.text()}});
        for (const casework::RecordId& parent : {saara, mika})
            pen.add(u"parentages"_s, everybody.text(),
                {{u"child"_s, aino.text()}, {u"parent"_s, parent.text()}, {u"parents"_s, couple}});
        settle();
        desk.facts()->open(aino.text());
    }
    [[nodiscard]] FamilyFacts& facts() { return *desk.facts(); }
    [[nodiscard]] FamilyTable& table() { return *desk.table(); }
    [[nodiscard]] QVariant fact(KeyedListModel* list, const QString& role, int row = 0)
    {
        settle();
        return list->value(row, role);
    }
};

} // namespace kudelma::app::test
