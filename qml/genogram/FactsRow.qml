// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What else may be told of the chosen person: each opens a sheet of its own.
ButtonFlow {
    id: root

    required property GenogramDesk desk

    signal factRequested(fact: string)

    Button {
        //: Genogram, button: couples that a person is or was part of.
        text: qsTr("Couples")
        icon.name: "heart-handshake"
        onClicked: root.factRequested("couples")
    }
    Button {
        //: Genogram, button: of what kind each parent is (by birth, adoptive, foster ...).
        text: qsTr("Parents and twins")
        icon.name: "git-fork"
        onClicked: root.factRequested("parents")
    }
    Button {
        //: Genogram, button: where and with whom a person lives.
        text: qsTr("Homes")
        icon.name: "door-open"
        onClicked: root.factRequested("homes")
    }
    Button {
        //: Genogram, button: placements outside the home.
        text: qsTr("Placements")
        icon.name: "house"
        onClicked: root.factRequested("placements")
    }
    Button {
        //: Genogram, button: how a person is with others.
        text: qsTr("Ties")
        icon.name: "waves"
        onClicked: root.factRequested("ties")
    }
    Button {
        //: Genogram, button: strengths, language, health and the like.
        text: qsTr("Strengths and marks")
        icon.name: "star"
        onClicked: root.factRequested("marks")
    }
    Button {
        //: Genogram, button: whether this is a person, a pregnancy, a pet ...
        text: qsTr("Who or what this is")
        icon.name: "user-round"
        onClicked: root.factRequested("kind")
    }
}
