// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// Nothing here yet: what will be here, and how it begins. Never an excuse, never a joke.
ColumnLayout {
    id: root

    required property string title
    property string text: ""
    property string iconName: "sprout"
    // Empty hides the button.
    property string actionText: ""
    property string actionIcon: ""

    signal actionTriggered

    spacing: Theme.space.m

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.round(88 * Math.min(1.4, Theme.scale))
        implicitHeight: implicitWidth
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
        Layout.fillWidth: true
        words: root.title
        horizontalAlignment: Text.AlignHCenter
    }

    Body {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.size.dialog
        Layout.alignment: Qt.AlignHCenter
        visible: root.text !== ""
        text: root.text
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }

    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.s
        Layout.maximumWidth: root.width
        visible: root.actionText !== ""
        kind: "primary"
        text: root.actionText
        icon.name: root.actionIcon
        onClicked: root.actionTriggered()
    }
}
