// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who will see a mark: the circles where it may stand, the fewest readers first; whoever is chosen is shown in full.
FieldFrame {
    id: root

    required property FamilyFacts facts
    /// Key of the chosen circle; empty: none yet.
    property string audience: ""

    label: qsTr("Who will see it")

    Connections {
        target: root.facts.audiences

        // Nothing is written where it may not stand any more.
        function onCountChanged(): void {
            if (root.facts.audiences.indexOfKey(root.audience) < 0)
                root.audience = "";
        }
    }
    Rows {
        model: root.facts.audiences
        spacing: Theme.space.xs

        ListRow {
            required property string key
            required property string names

            title: names
            selected: root.audience === key
            onClicked: root.audience = key
        }
    }
    WhoSees {
        Layout.fillWidth: true
        visible: root.audience !== ""
        people: root.facts.readersOf(root.audience)
        full: true
    }
}
