// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// The house's ornament: an edge of a woven band, three threads in turn. Says nothing, so it is not spoken.
Item {
    id: root

    property bool vertical: true
    property list<color> threads: [Theme.color.accent, Theme.color.voice, Theme.color.warning]
    property real thickness: 6

    readonly property real knot: root.thickness * 2
    readonly property int count: Math.max(0, Math.floor((root.vertical ? root.height : root.width) / root.knot))

    // The knots stand in the middle: none is cut.
    readonly property real start: ((root.vertical ? root.height : root.width) - root.count * root.knot + 2) / 2

    implicitWidth: root.vertical ? root.thickness : 0
    implicitHeight: root.vertical ? 0 : root.thickness
    clip: true

    Accessible.ignored: true

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            x: root.vertical ? 0 : root.start + index * root.knot
            y: root.vertical ? root.start + index * root.knot : 0
            width: root.vertical ? root.thickness : root.knot - 2
            height: root.vertical ? root.knot - 2 : root.thickness
            radius: 2
            color: root.threads[index % root.threads.length]
            opacity: index % 2 === 0 ? 1 : 0.55
        }
    }
}
