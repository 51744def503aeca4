// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A button on the dark ground of a Toast.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string name: root.text

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + 2 * Theme.space.m)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.space.s)
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.clicked()

    contentItem: ButtonFace {
        text: root.text
        font: Theme.type.bodyStrong
        ink: Theme.color.tooltipInk
        iconName: root.iconName
    }

    background: Rectangle {
        radius: Theme.radius.s
        color: Qt.alpha(Theme.color.tooltipInk, root.down ? 0.25 : root.hovered ? 0.15 : 0)
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.color.tooltipInk
    }
}
