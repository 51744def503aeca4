// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The sheets in which somebody tells more of one person than the name.
Item {
    id: root

    required property GenogramDesk desk

    /// fact: what FactsRow asks for.
    function openFor(fact: string): void {
        root.desk.facts.open(root.desk.chosen);
        const asked = ({ couples: couples, parents: parents, homes: homes, placements: placements, ties: ties, marks: marks, kind: kind })[fact];
        asked?.get()?.open();
    }

    WhenAsked {
        id: couples

        CouplesSheet { facts: root.desk.facts }
    }
    WhenAsked {
        id: parents

        ParentsSheet { facts: root.desk.facts }
    }
    WhenAsked {
        id: homes

        HomesSheet { facts: root.desk.facts }
    }
    WhenAsked {
        id: placements

        PlacementsSheet { facts: root.desk.facts }
    }
    WhenAsked {
        id: ties

        TiesSheet { facts: root.desk.facts; tieTypes: root.desk.tieTypes }
    }
    WhenAsked {
        id: marks

        MarksSheet { facts: root.desk.facts }
    }
    WhenAsked {
        id: kind

        KindSheet { facts: root.desk.facts }
    }
}
