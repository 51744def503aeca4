// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// A frame around one person of the drawing, as wide on the screen whatever the zoom.
Item {
    id: root

    required property GenogramDesk desk
    required property string key
    property real zoom: 1
    property color ink: Theme.color.focus
    property real gap: Theme.space.xs

    readonly property int row: root.key === "" ? -1 : d.rowNow(root.desk.bounds, root.desk.persons.count)

    function value(role: string): real { return root.desk.persons.value(root.row, role) ?? 0 }

    visible: root.row >= 0
    x: root.row < 0 ? 0 : (root.value("atX") - root.desk.bounds.x) * root.zoom - root.gap
    y: root.row < 0 ? 0 : (root.value("atY") - root.desk.bounds.y) * root.zoom - root.gap
    width: root.row < 0 ? 0 : root.value("wide") * root.zoom + 2 * root.gap
    height: root.row < 0 ? 0 : root.value("high") * root.zoom + 2 * root.gap

    QtObject {
        id: d

        /// The list is asked again when the drawing is another.
        function rowNow(bounds: rect, count: int): int { return root.desk.persons.indexOfKey(root.key) }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.m
        color: "transparent"
        border.width: 3
        border.color: root.ink
    }
}
