// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Always in reach: a raised hand, a break, "too much".
ButtonFlow {
    id: root

    required property GuestDesk desk

    Button {
        visible: !root.desk.listening
        kind: root.desk.handUp ? "primary" : "secondary"
        icon.name: "hand"
        text: root.desk.handUp ? qsTr("Hand down") : qsTr("I would like to speak")
        onClicked: root.desk.raiseHand(!root.desk.handUp)
    }
    Button {
        kind: root.desk.asksPause ? "primary" : "secondary"
        icon.name: "pause"
        text: root.desk.asksPause ? qsTr("I am all right again") : qsTr("I need a break")
        onClicked: root.desk.askPause(!root.desk.asksPause)
    }
    Button {
        kind: root.desk.tooMuch ? "primary" : "secondary"
        icon.name: "octagon-alert"
        text: root.desk.tooMuch ? qsTr("No longer too much") : qsTr("This is too much")
        onClicked: root.desk.sayTooMuch(!root.desk.tooMuch)
    }
}
