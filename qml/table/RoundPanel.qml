// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// A round: everybody once, in order, and one may pass.
Column {
    id: root

    required property ConsoleDesk desk

    spacing: Theme.space.s

    Button {
        width: root.width
        visible: !root.desk.inRound
        icon.name: "users"
        text: qsTr("A round: everybody once")
        onClicked: root.desk.startRound()
    }
    Strong {
        width: root.width
        visible: root.desk.inRound
        text: root.desk.roundOver ? qsTr("Everybody has had their turn.")
            //: %1 is a list of names.
            : qsTr("Have not spoken yet: %1").arg(Names.listed(root.desk.yetToSpeak))
    }
    ButtonFlow {
        width: root.width
        visible: root.desk.inRound

        Button {
            visible: !root.desk.roundOver
            kind: "primary"
            icon.name: "check"
            text: qsTr("Has spoken")
            onClicked: root.desk.goOnInRound(false)
        }
        Button {
            visible: !root.desk.roundOver
            icon.name: "skip-forward"
            text: qsTr("Passes")
            onClicked: root.desk.goOnInRound(true)
        }
        Button {
            kind: "quiet"
            text: qsTr("End the round")
            onClicked: root.desk.endRound()
        }
    }
}
