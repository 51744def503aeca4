// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One written message of a meeting: whose it is, the words as they were written, and who reads them.
Card {
    id: root

    required property string key
    required property string words
    required property string who
    required property string picture
    required property bool mine
    required property string time
    required property var seenBy
    required property bool writable
    property bool canReadOut: false

    //: Over one's own written message, before the time of day.
    readonly property string me: qsTr("I")

    signal takeBackRequested()
    signal readOutRequested()

    face: root.mine ? Theme.color.voiceSoft : Theme.color.surface
    //: Screen reader: a written message. %1 is who wrote it, %2 the words.
    name: root.mine ? qsTr("I wrote: %1").arg(root.words) : qsTr("%1 wrote: %2").arg(root.who).arg(root.words)

    // Not a layout in a layout: the first of them measures the words before they have their width.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(face.height, teller.height)

        Avatar {
            id: face

            anchors.verticalCenter: parent.verticalCenter
            name: root.who
            picture: root.picture
            size: Theme.size.iconL
            decorative: true
        }
        Caption {
            id: teller

            anchors { left: face.right; leftMargin: Theme.space.s; right: parent.right; verticalCenter: parent.verticalCenter }
            //: Over a written message. %1 is who wrote it, %2 at what time.
            text: qsTr("%1, %2").arg(root.mine ? root.me : root.who).arg(root.time)
            muted: !root.mine
            color: root.mine ? Theme.color.voiceSoftInk : Theme.color.inkMuted
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.words
        font: Theme.type.quote
        color: root.mine ? Theme.color.voiceSoftInk : Theme.color.ink
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
        interactive: false
        ground: root.face
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.writable || root.canReadOut

        Button {
            visible: root.canReadOut
            kind: "secondary"
            icon.name: "volume-2"
            //: Button on a written message: shows it large, to be read to everybody exactly as it was written.
            text: qsTr("Read it out")
            onClicked: root.readOutRequested()
        }
        Button {
            visible: root.writable
            kind: "quiet"
            icon.name: "undo-2"
            text: qsTr("Take it back")
            onClicked: root.takeBackRequested()
        }
    }
}
