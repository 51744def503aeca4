// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// An invitation that is read aloud on the phone: where to go, and twelve digits in groups of three.
Column {
    id: root

    required property string name
    required property string code
    required property string place

    readonly property string groups: root.code.replace(/(...)(?=.)/g, "$1 ")

    signal taken()

    spacing: Theme.space.s

    Body {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        //: %1 is who is invited, %2 an address such as meet.example.fi/guest.
        text: qsTr("%1 opens %2 and types these digits. They are good for half an hour, once.").arg(root.name).arg(root.place)
    }
    Heading {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: root.groups
        //: Screen reader; %1 are digits.
        Accessible.name: qsTr("The code: %1").arg(root.code.split("").join(" "))
    }
    Caption {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Read it to nobody else. Whoever knows the code can knock in %1's name.").arg(root.name)
    }
    Button {
        width: parent.width
        kind: "quiet"
        text: qsTr("Take the code back")
        onClicked: root.taken()
    }
}
