// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// The mark of the house: three threads woven through three.
Item {
    id: root

    property real size: 56
    readonly property real thread: root.size / 7
    readonly property list<color> across: [Theme.color.accent, Theme.color.warning, Theme.color.voice]

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: "Kudelma"

    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: root.thread * (1 + 2 * index)
            width: root.thread
            height: root.size
            radius: width / 2
            color: Theme.color.ink
        }
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            y: root.thread * (1 + 2 * index)
            width: root.size
            height: root.thread
            radius: height / 2
            color: root.across[index]
        }
    }

    // Where an upright thread lies on top, a piece of it is laid over the crossing.
    Repeater {
        model: [{column: 1, row: 0}, {column: 0, row: 1}, {column: 2, row: 1}, {column: 1, row: 2}]

        Rectangle {
            required property var modelData

            x: root.thread * (1 + 2 * modelData.column)
            y: root.thread * (1 + 2 * modelData.row) - 1
            width: root.thread
            height: root.thread + 2
            color: Theme.color.ink
        }
    }
}
