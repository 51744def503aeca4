// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// The mark of the house: threads that go over and under one another.
Item {
    id: root

    property real size: 56
    readonly property real thread: root.size / 5
    readonly property list<color> across: [Theme.color.accent, Theme.color.warning, Theme.color.voice]

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: "Kudelma"

    Repeater {
        model: 3

        Rectangle {
            required property int index

            y: root.thread * 2 * index
            width: root.size
            height: root.thread
            radius: height / 2
            color: root.across[index]
        }
    }

    // Each upright thread is drawn in pieces, so that it dives under every second one.
    Repeater {
        model: 9

        Rectangle {
            required property int index
            readonly property int column: index % 3
            readonly property int row: Math.floor(index / 3)
            readonly property bool isOver: (column + row) % 2 === 0

            x: root.thread * 2 * column
            y: root.thread * 2 * row - (isOver ? root.thread * 0.7 : 0)
            width: root.thread
            height: root.thread * (isOver ? 2.4 : 1)
            radius: width / 2
            visible: isOver
            color: Theme.color.ink
        }
    }
}
