// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The ring around what the keyboard is at. Lies outside its parent, so it covers nothing.
Rectangle {
    id: root

    required property bool shown
    property real gap: 3
    property real around: Theme.radius.m

    anchors.fill: parent
    anchors.margins: -(root.gap + border.width)
    visible: root.shown
    color: "transparent"
    radius: Math.min(root.around + root.gap + border.width, height / 2)
    border.width: 3
    border.color: Theme.color.focus
}
