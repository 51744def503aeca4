// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Always in reach: a raised hand, a break, "too much".
Item {
    id: root

    required property GuestDesk desk

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 640 * Theme.scale)
        height: parent.height
        spacing: Theme.space.s

        TileButton {
            visible: !root.desk.listening && !root.desk.ended
            on: root.desk.handUp
            icon.name: "hand"
            text: root.desk.handUp ? qsTr("Hand down") : qsTr("I would like to speak")
            onClicked: root.desk.raiseHand(!root.desk.handUp)
        }
        TileButton {
            visible: !root.desk.ended
            on: root.desk.asksPause
            icon.name: "pause"
            text: root.desk.asksPause ? qsTr("I am all right again") : qsTr("I need a break")
            onClicked: root.desk.askPause(!root.desk.asksPause)
        }
        TileButton {
            visible: !root.desk.ended
            on: root.desk.tooMuch
            icon.name: "octagon-alert"
            text: root.desk.tooMuch ? qsTr("No longer too much") : qsTr("This is too much")
            onClicked: root.desk.sayTooMuch(!root.desk.tooMuch)
        }
    }
}
