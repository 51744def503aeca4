// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// A quiet shadow out of layered rectangles: works on every renderer. Lies under its parent's face. Made while it is
// seen: most cards have none, and menus and dialogs are mostly closed.
Item {
    id: root

    property real around: Theme.radius.l
    property int depth: 6

    anchors.fill: parent
    z: -1

    Repeater {
        model: root.visible && Theme.color.shadow.a > 0 ? root.depth : 0

        Rectangle {
            required property int index

            x: -index
            y: 2 + index * 0.6
            width: root.width + 2 * index
            height: root.height + index
            radius: root.around + index
            color: Theme.color.shadow
        }
    }
}
