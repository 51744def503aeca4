// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The ground of anything one writes or chooses in.
Rectangle {
    id: root

    property bool focused: false
    property bool hovered: false
    property bool wrong: false
    property bool readOnly: false

    radius: Theme.radius.m
    color: root.readOnly ? Theme.color.sunken : root.hovered && !root.focused
        ? Theme.hovered(Theme.color.surface) : Theme.color.surface
    border.width: root.focused || root.wrong ? 2 : Theme.color.lineWidth
    border.color: root.wrong ? Theme.color.danger : root.focused ? Theme.color.accent
        : root.readOnly ? Theme.color.line : Theme.color.outline

    FocusRing {
        shown: root.focused
        gap: 1
        thickness: 2
    }
}
