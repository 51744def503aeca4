// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

/// One face among several that a child chooses from. What is chosen has a tick and a frame, not only a colour.
T.AbstractButton {
    id: root

    required property string name
    required property string picture

    implicitWidth: Math.round(Theme.childTouch * 1.5 * Math.min(1.6, Theme.scale))
    implicitHeight: Math.max(Math.round(Theme.childTouch * 1.5 * Theme.scale), implicitContentHeight)
    text: root.name
    checkable: true
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: {
        root.toggle();
        root.clicked();
    }

    contentItem: Column {
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        spacing: Theme.space.xs

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.name
            picture: root.picture
            badge: root.checked ? "check" : ""
            decorative: true
        }
        Label {
            width: root.width - 2 * Theme.space.xs
            x: Theme.space.xs
            text: root.name
            font: root.checked ? Theme.type.label : Theme.type.caption
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(root.checked ? Theme.color.voiceSoft : Theme.color.surface, root.hovered, root.down)
        border.width: root.checked ? 3 : Theme.color.lineWidth
        border.color: root.checked ? Theme.color.voice : Theme.color.outline

        FocusRing {
            shown: root.visualFocus
            around: parent.radius
        }
    }
}
