// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Raised hands in the order in which they went up; a tap gives the turn.
Column {
    id: root

    required property MeetingTable table

    visible: root.table.console.hands.count > 0
    spacing: 0

    Heading {
        width: root.width
        text: qsTr("Would like to speak")
    }
    Repeater {
        model: root.table.console.hands

        ListRow {
            id: hand

            required property string key
            required property string name
            required property int minutes

            width: root.width
            title: hand.name
            subtitle: hand.minutes === 0 ? qsTr("just now") : qsTr("has waited for %n minute(s)", "", hand.minutes)
            leading: Icon { name: "hand"; color: Theme.color.accent }
            onClicked: root.table.giveTurn(hand.key)
        }
    }
}
