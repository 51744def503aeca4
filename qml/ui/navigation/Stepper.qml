// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// How far one is in a wizard. Says it in words; the dots only help.
ColumnLayout {
    id: root

    required property list<string> steps
    required property int currentIndex

    spacing: Theme.space.s

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Caption {
        id: words

        Layout.fillWidth: true
        //: Above the pages of a wizard. %1 and %2 are numbers, %3 is the name of the step.
        text: qsTr("Step %1 of %2: %3").arg(root.currentIndex + 1).arg(root.steps.length).arg(root.steps[root.currentIndex] ?? "")
        Accessible.ignored: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: root.steps.length

            Rectangle {
                id: dot

                required property int index

                Layout.fillWidth: true
                Layout.maximumWidth: 72
                implicitHeight: 6
                radius: 3
                color: dot.index <= root.currentIndex ? Theme.color.accent : Theme.color.surface
                border.width: dot.index <= root.currentIndex ? 0 : 1
                border.color: Theme.color.outline
            }
        }

        Item { Layout.fillWidth: true }
    }
}
