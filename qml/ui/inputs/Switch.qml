// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// On or off, at once. The mark on the knob says which, not the colour alone.
T.Switch {
    id: root

    property string detail: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: {
        root.toggle();
        root.toggled();
    }

    contentItem: OptionFace {
        text: root.text
        detail: root.detail
        markLast: true

        Rectangle {
            implicitWidth: 52
            implicitHeight: 30
            radius: height / 2
            color: Theme.ofState(root.checked ? Theme.color.accent : Theme.color.sunken, root.hovered, root.down)
            border.width: root.checked ? 0 : Math.max(1.5, Theme.color.lineWidth)
            border.color: Theme.color.outline

            Rectangle {
                x: (root.checked !== root.mirrored) ? parent.width - width - 4 : 4
                y: 4
                width: 22
                height: 22
                radius: 11
                color: root.checked ? Theme.color.accentInk : Theme.color.outline

                Behavior on x {
                    NumberAnimation { duration: Theme.motion.quick; easing.type: Theme.motion.easing }
                }

                Icon {
                    anchors.centerIn: parent
                    visible: root.checked
                    name: "check"
                    size: 14
                    strokeWidth: 3
                    color: Theme.color.accent
                }
            }
        }
    }

    background: Item {
        FocusRing { shown: root.visualFocus }
    }
}
