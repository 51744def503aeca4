// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// From the chosen person to the finger, while a tie is being dragged.
Rectangle {
    id: root

    property bool shown: false
    property real fromX: 0
    property real fromY: 0
    property real toX: 0
    property real toY: 0

    visible: root.shown
    x: root.fromX
    y: root.fromY - root.height / 2
    width: Math.hypot(root.toX - root.fromX, root.toY - root.fromY)
    height: 3
    radius: 1.5
    color: Theme.color.accent
    transformOrigin: Item.Left
    rotation: Math.atan2(root.toY - root.fromY, root.toX - root.fromX) * 180 / Math.PI
}
