// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A value along a line. For a person's answer on a scale take ScaleSlider.
T.Slider {
    id: root

    property string name: ""
    // Set while there is no value yet: the knob waits, hollow, so that it suggests nothing.
    property bool isUnset: false

    implicitWidth: 240
    implicitHeight: Theme.touch
    padding: Theme.space.s
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.name

    background: Rectangle {
        x: root.leftPadding
        y: Math.round((root.height - height) / 2)
        width: root.availableWidth
        height: 8
        radius: 4
        color: Theme.color.sunken
        border.width: Theme.color.lineWidth
        border.color: Theme.color.outline

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.isUnset ? 0 : root.position * parent.width
            height: parent.height
            radius: 4
            color: Theme.color.accent
        }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: Math.round((root.height - height) / 2)
        width: 30
        height: 30
        radius: 15
        color: Theme.ofState(root.isUnset ? Theme.color.surface : Theme.color.accent, root.hovered, root.pressed)
        border.width: root.isUnset ? 2 : 4
        border.color: root.isUnset ? Theme.color.outline : Theme.color.surface

        Rectangle {
            anchors.fill: parent
            radius: 15
            visible: !root.isUnset
            color: Theme.color.accent
            border.width: 3
            border.color: Theme.color.surface
            scale: root.pressed ? 1.1 : 1
        }

        Rectangle {
            anchors.fill: parent
            radius: 15
            color: "transparent"
            border.width: Theme.color.lineWidth
            border.color: root.isUnset ? "transparent" : Theme.color.outline
        }

        FocusRing {
            shown: root.visualFocus
            around: 15
        }
    }
}
