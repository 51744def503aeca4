// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.App
import Kudelma.Ui

/// One crayon or one sticker of a drawing: a small picture with a spoken name. What is chosen has a frame and a tick.
T.AbstractButton {
    id: root

    property color ink: Theme.color.voice
    /// One of our shapes; empty: a crayon.
    property string shape: ""
    property bool isChosen: false

    implicitWidth: Math.max(Theme.touch, Math.round(52 * Math.min(1.5, Theme.scale)))
    implicitHeight: implicitWidth
    hoverEnabled: true

    Accessible.role: root.shape !== "" ? Accessible.Button : Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: root.shape === ""
    Accessible.checked: root.isChosen
    Accessible.onPressAction: root.clicked()

    contentItem: Item {
        ZonePicture {
            anchors.fill: parent
            anchors.margins: Theme.space.xs
            visible: root.shape !== ""
            shape: root.shape
            ink: root.ink
            fill: Theme.color.surface
        }
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.62
            height: width
            radius: width / 2
            visible: root.shape === ""
            color: root.ink
            border.width: Theme.color.lineWidth
            border.color: Theme.color.outline
        }
        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: 20
            height: 20
            radius: 10
            visible: root.isChosen
            color: Theme.color.accent

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 14
                strokeWidth: 3
                color: Theme.color.accentInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(Theme.color.surface, root.hovered, root.down)
        border.width: root.isChosen ? 3 : Theme.color.lineWidth
        border.color: root.isChosen ? Theme.color.accent : Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }
}
