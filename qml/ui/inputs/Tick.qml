// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The small box or circle of a choice. The mark inside says it, not the colour alone.
Rectangle {
    id: root

    required property bool checked
    property bool isPartly: false
    property bool round: false
    property bool hovered: false

    implicitWidth: Math.round(24 * Math.min(1.5, Theme.scale))
    implicitHeight: implicitWidth
    radius: root.round ? width / 2 : 7
    color: (root.checked || root.isPartly) && !root.round ? Theme.color.accent
        : root.hovered ? Theme.hovered(Theme.color.surface) : Theme.color.surface
    border.width: root.checked && root.round ? 2 : root.checked ? 0 : Math.max(1.5, Theme.color.lineWidth)
    border.color: root.checked ? Theme.color.accent : Theme.color.outline

    Icon {
        anchors.centerIn: parent
        visible: !root.round && (root.checked || root.isPartly)
        name: root.isPartly ? "minus" : "check"
        size: Math.round(parent.width * 0.72)
        strokeWidth: 3
        color: Theme.color.accentInk
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(parent.width / 2)
        height: width
        radius: width / 2
        visible: root.round && root.checked
        color: Theme.color.accent
    }
}
