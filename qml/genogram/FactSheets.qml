// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App

/// The sheets in which somebody tells more of one person than the name.
Item {
    id: root

    required property GenogramDesk desk

    /// fact: what FactsRow asks for.
    function openFor(fact: string): void {
        root.desk.facts.open(root.desk.chosen);
        const sheet = ({ couples: couples, parents: parents, homes: homes, placements: placements, ties: ties, marks: marks, kind: kind })[fact];
        sheet?.open();
    }

    CouplesSheet { id: couples; facts: root.desk.facts }
    ParentsSheet { id: parents; facts: root.desk.facts }
    HomesSheet { id: homes; facts: root.desk.facts }
    PlacementsSheet { id: placements; facts: root.desk.facts }
    TiesSheet { id: ties; facts: root.desk.facts; tieTypes: root.desk.tieTypes }
    MarksSheet { id: marks; facts: root.desk.facts }
    KindSheet { id: kind; facts: root.desk.facts }
}
