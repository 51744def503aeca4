// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/genogram/genogram_desk.h"
#include "app/support/test_case.h"

namespace kudelma::app::test {

/// A child's family on one device, with a desk to draw at.
struct FamilyCase : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId onlyPia = circle({u"pia"_s});
    Pen pen{*room, nullptr};
    GenogramDesk desk{*room, room->view(), &pen, nullptr};
    casework::RecordId aino;

    FamilyCase()
    {
        casework::Person child;
        child.name = u"Aino"_s;
        child.index = true;
        aino = add(everybody, child);
        settle();
    }
    [[nodiscard]] GenogramHand& hand() { return *desk.hand(); }
    [[nodiscard]] int drawn() { return desk.persons()->count(); }
    [[nodiscard]] casework::CircleId homeOf(const QString& record) const
    {
        return room->view().head(*casework::RecordId::fromText(record))->key.circle;
    }
    /// The one person of this name, or what stands for it.
    [[nodiscard]] casework::Stored<casework::Person> named(const QString& name) const
    {
        for (const auto& stored : room->view().all<casework::Person>()) {
            if (stored.value.name == name || stored.value.label == name)
                return stored;
        }
        return {};
    }
    [[nodiscard]] QStringList parentsOf(const QString& child) const
    {
        QStringList parents;
        for (const auto& [head, link] : room->view().all<casework::Parentage>()) {
            if (link.child.text() == child)
                parents << link.parent.text();
        }
        parents.sort();
        return parents;
    }
};

} // namespace kudelma::app::test
