// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Nothing here yet: what will be here, and how it begins. Never an excuse, never a joke. In the middle of its place.
Item {
    id: root

    required property string title
    property string text: ""
    property string iconName: "sprout"
    // Empty hides the button.
    property string actionText: ""
    property string actionIcon: ""

    signal actionTriggered

    implicitWidth: Theme.size.dialog
    implicitHeight: column.height

    Column {
        id: column

        anchors.centerIn: parent
        width: root.width
        spacing: Theme.space.m

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(88 * Math.min(1.4, Theme.scale))
            height: width
            radius: width / 2
            color: Theme.color.accentSoft
            border.width: Theme.mode === "contrast" ? 2 : 0
            border.color: Theme.color.accent

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Math.round(parent.width * 0.44)
                strokeWidth: 1.5
                color: Theme.color.accentSoftInk
            }
        }

        Heading {
            width: parent.width
            words: root.title
            horizontalAlignment: Text.AlignHCenter
        }

        Body {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.size.dialog)
            visible: root.text !== ""
            text: root.text
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }

        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width)
            visible: root.actionText !== ""
            kind: "primary"
            text: root.actionText
            icon.name: root.actionIcon
            onClicked: root.actionTriggered()
        }
    }
}
