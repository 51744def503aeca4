// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How one person is with others, as each tells it; views that contradict each other stand side by side.
Sheet {
    id: root

    required property FamilyFacts facts
    required property KeyedListModel tieTypes

    //: %1 is a person's name.
    title: qsTr("%1: ties").arg(root.facts.name)

    Body {
        Layout.fillWidth: true
        visible: root.facts.ties.count === 0
        text: qsTr("No ties are drawn yet.")
        muted: true
    }
    Rows {
        model: root.facts.ties
        spacing: Theme.space.l

        TieCard {
            facts: root.facts
            tieTypes: root.tieTypes
        }
    }
}
