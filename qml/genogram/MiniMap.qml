// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The whole family in the corner, and which part of it is seen; a tap or a drag goes there. For the eye only: the
/// keyboard and the screen reader go from person to person.
Rectangle {
    id: root

    required property GenogramDesk desk
    required property rect seen

    readonly property real ratio: Math.min(176 / Math.max(1, root.desk.bounds.width), 110 / Math.max(1, root.desk.bounds.height))

    signal wanted(x: real, y: real)

    function go(x: real, y: real): void {
        root.wanted((x - dots.x) / root.ratio + root.desk.bounds.x, (y - dots.y) / root.ratio + root.desk.bounds.y);
    }

    implicitWidth: dots.width + 2 * Theme.space.s
    implicitHeight: Math.max(28, dots.height + 2 * Theme.space.s)
    radius: Theme.radius.m
    color: Theme.color.raised
    border.color: Theme.color.line
    border.width: Theme.color.lineWidth
    clip: true
    Accessible.ignored: true

    GenogramMap {
        id: dots

        anchors.centerIn: parent
        width: root.desk.bounds.width * root.ratio
        height: root.desk.bounds.height * root.ratio
        desk: root.desk
        ink: Theme.color.inkMuted
        indexInk: Theme.color.accent
    }
    Rectangle {
        x: dots.x + (root.seen.x - root.desk.bounds.x) * root.ratio
        y: dots.y + (root.seen.y - root.desk.bounds.y) * root.ratio
        width: Math.max(8, root.seen.width * root.ratio)
        height: Math.max(8, root.seen.height * root.ratio)
        color: Qt.alpha(Theme.color.accent, 0.12)
        border.color: Theme.color.accent
        border.width: 2
    }
    Tap {
        id: tap

        onReached: root.go(tap.point.position.x, tap.point.position.y)
    }
    DragHandler {
        target: null
        onCentroidChanged: if (active) root.go(centroid.position.x, centroid.position.y)
    }
}
