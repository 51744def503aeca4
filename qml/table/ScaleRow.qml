// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// "How well are things now?" from one person, and what the others said.
Card {
    id: root

    required property MeetingTable table
    required property string moment

    Heading {
        Layout.fillWidth: true
        text: qsTr("How well are things now, 0–10?")
    }
    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who answers")
        model: root.table.shownLists.persons
        textRole: "name"
        valueRole: "key"
    }
    ScaleSlider {
        Layout.fillWidth: true
        enabled: who.currentIndex >= 0
        label: qsTr("Answer")
        value: -1
        onAnswered: value => root.table.pen.addScale(root.table.meetingCircle, who.currentValue, value, root.moment)
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Everybody at the meeting sees the answer.")
        muted: true
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.table.shownLists.scales

            Badge {
                required property string who
                required property int value

                //: Somebody's answer on a scale: %1 is a name, %2 a number.
                text: qsTr("%1: %2").arg(who).arg(value)
                kind: "voice"
            }
        }
    }
}
