// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A value along a line. For a person's answer on a scale take ScaleSlider.
T.Slider {
    id: root

    property string name: ""
    // Set while there is no value yet: no knob, so that nothing is suggested.
    property bool isUnset: false
    // Marks along the line; 0 for none.
    property int stops: 0

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

        Repeater {
            model: root.stops

            Rectangle {
                required property int index

                x: 12 + index * (root.availableWidth - 30) / Math.max(1, root.stops - 1)
                y: 1 // in the middle of the line
                width: 6
                height: 6
                radius: 3
                color: root.isUnset || index / Math.max(1, root.stops - 1) > root.visualPosition ? Theme.color.outline : Theme.color.accentInk
            }
        }

        FocusRing {
            shown: root.visualFocus && root.isUnset
            gap: 6
        }
    }

    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: Math.round((root.height - height) / 2)
        width: 30
        height: 30
        radius: 15
        visible: !root.isUnset
        color: Theme.color.surface
        border.width: Theme.color.lineWidth
        border.color: Theme.color.outline

        Rectangle {
            anchors.centerIn: parent
            width: root.pressed ? 26 : 22
            height: width
            radius: width / 2
            color: Theme.ofState(Theme.color.accent, root.hovered, root.pressed)
        }

        FocusRing {
            shown: root.visualFocus
            around: 15
        }
    }
}
