// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

T.MenuItem {
    id: root

    // Set for what takes something away.
    property bool danger: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: visible ? Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding) : 0
    leftPadding: Theme.space.m
    rightPadding: Theme.space.l
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.triggered()

    contentItem: ButtonFace {
        text: root.text
        font: Theme.type.body
        ink: root.danger ? Theme.color.danger : Theme.color.ink
        iconName: root.checkable ? (root.checked ? "circle-check" : "circle") : root.icon.name
        alignLeft: true
    }

    background: Rectangle {
        radius: Theme.radius.s
        color: root.down ? Theme.pressed(Theme.color.raised)
            : root.highlighted || root.hovered ? Theme.hovered(Theme.color.raised) : Theme.color.raised
        border.width: root.visualFocus || (root.highlighted && Theme.mode === "contrast") ? 2 : 0
        border.color: Theme.color.focus
    }
}
