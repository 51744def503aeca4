// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// Where words are about to come: as many lines as there will be.
Column {
    id: root

    property int lines: 3

    spacing: Theme.space.s
    width: 320

    Accessible.role: Accessible.StaticText
    //: Spoken where a page is still being fetched.
    Accessible.name: qsTr("Loading")

    Repeater {
        model: root.lines

        Rectangle {
            required property int index

            width: root.width * [1, 0.92, 0.64][index % 3]
            height: Math.round(16 * Theme.scale)
            radius: Theme.radius.s
            color: Theme.color.sunken
            border.width: Theme.mode === "contrast" ? 1 : 0
            border.color: Theme.color.outline
        }
    }

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation { to: 0.55; duration: 900; easing.type: Easing.InOutSine }
        NumberAnimation { to: 1; duration: 900; easing.type: Easing.InOutSine }
    }
}
