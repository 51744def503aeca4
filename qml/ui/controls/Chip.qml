// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A small choice among several (checkable), or a small thing that may be taken away (removable).
T.Button {
    id: root

    property bool removable: false

    readonly property color letters: root.checked ? Theme.color.accentSoftInk : Theme.color.ink

    signal removeRequested

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: root.removable ? Theme.space.m : Theme.space.l
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    font: Theme.type.body
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    onClicked: {
        if (root.removable)
            root.removeRequested();
    }
    Keys.onDeletePressed: {
        if (root.removable)
            root.removeRequested();
    }

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    //: Spoken after the name of a small label that goes away when pressed.
    Accessible.description: root.removable ? qsTr("Press to remove") : ""
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.checkable ? root.toggle() : root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s

        Icon {
            visible: name !== ""
            name: root.checkable && root.checked ? "check" : root.icon.name
            color: root.letters
            size: Theme.size.iconS
            strokeWidth: root.checked ? 2.6 : 1.8
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.letters
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        Icon {
            visible: root.removable
            name: "x"
            color: root.letters
            size: Theme.size.iconS
        }
    }

    // The face is lower than the place to touch: small to the eye, large to the finger.
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.space.xs
            anchors.bottomMargin: Theme.space.xs
            radius: Math.min(height / 2, 22)
            color: Theme.ofState(root.checked ? Theme.color.accentSoft : Theme.color.surface, root.hovered && root.enabled, root.down)
            border.width: root.checked ? 2 : Theme.color.lineWidth
            border.color: root.checked ? Theme.color.accent : Theme.color.outline

            FocusRing {
                shown: root.visualFocus
                around: parent.radius
            }
        }
    }
}
