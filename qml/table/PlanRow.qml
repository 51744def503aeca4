// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One phase of the plan: what it is for, and its minutes. Nothing is pressed here, and a meeting has sixteen of them.
Item {
    id: root

    required property string title
    required property string purpose
    // In minutes; 0 says nothing.
    required property int planned

    implicitHeight: Math.max(56, words.height + 2 * Theme.space.s)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.purpose

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: minutes.left
        anchors.margins: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter

        Strong {
            anchors.left: parent.left
            anchors.right: parent.right
            words: root.title
            Accessible.ignored: true
        }
        Caption {
            anchors.left: parent.left
            anchors.right: parent.right
            words: root.purpose
            Accessible.ignored: true
        }
    }
    Caption {
        id: minutes

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: root.planned <= 0
        text: root.planned > 0 ? qsTr("%1 min").arg(root.planned) : ""
    }
}
