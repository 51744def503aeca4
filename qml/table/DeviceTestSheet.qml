// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Tries out this device before people come: the connection, the room's screen, and the bell.
Sheet {
    id: root

    required property MeetingTable table
    property bool rang: false

    title: qsTr("Try out this device")
    onClosed: root.rang = false

    Banner {
        Layout.fillWidth: true
        kind: root.table.online ? "success" : "offline"
        title: qsTr("Connection")
        text: !root.table.online ? qsTr("The meeting server does not answer. You can go on working; guests cannot come in before it is back.")
            : root.table.waitingChanges > 0 ? qsTr("The meeting server answers. What you wrote is on its way.")
            : qsTr("The meeting server answers, and everything has reached it.")
    }
    Banner {
        Layout.fillWidth: true
        kind: root.table.room.open ? "success" : "info"
        title: qsTr("Room screen")
        text: root.table.room.open ? qsTr("It is open. Move its window to the projector or the television, and read it from the farthest chair.")
            : qsTr("It is not open. It shows only what everybody in the room may see.")
        actionText: root.table.room.open ? qsTr("Close it") : qsTr("Open it")
        onActionTriggered: root.table.room.setOpen(!root.table.room.open)
    }
    Banner {
        Layout.fillWidth: true
        kind: root.rang ? "success" : "info"
        title: qsTr("Bell")
        text: !root.rang ? qsTr("When the time of listening is full, the screen shows a bell. The device of whoever leads rings it once, softly.")
            : App.appearance.sounds ? qsTr("This is how it looks and sounds. If you heard nothing, turn the device up.")
            : qsTr("This is how it looks. This device makes no sound: sounds are off in its settings.")
        actionText: root.rang && !App.appearance.sounds ? "" : root.rang ? qsTr("Ring it again") : qsTr("Try it")
        onActionTriggered: {
            root.rang = true;
            App.tryBell();
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.rang
        face: Theme.color.accentSoft

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "bell-ring"
            size: 64
            color: Theme.color.accentSoftInk
        }
        Lead {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Ten minutes have passed. It is the family's turn soon.")
        }
    }
}
