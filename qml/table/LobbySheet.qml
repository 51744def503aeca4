// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The door: who stands outside, and inviting people.
Sheet {
    id: root

    required property MeetingTable table

    title: qsTr("The door")

    Heading {
        Layout.fillWidth: true
        visible: root.table.lobby.knocks.count > 0
        text: qsTr("At the door")
    }
    Rows {
        model: root.table.lobby.knocks
        spacing: Theme.space.l

        KnockCard {
            lobby: root.table.lobby
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Invite")
    }
    Rows {
        model: root.table.people
        spacing: Theme.space.l

        InviteRow {
            lobby: root.table.lobby
            onRemovalRequested: (lookup, device) => {
                removal.who = name;
                removal.lookup = lookup;
                removal.device = device;
                removal.open();
            }
        }
    }
    Dialog {
        id: removal

        property string who: ""
        property string lookup: ""
        property string device: ""

        title: qsTr("Remove %1 from the meeting?").arg(removal.who)
        message: qsTr("The device sees nothing new from now on. What it has shown already cannot be taken back. You can invite again.")
        acceptText: qsTr("Remove")
        rejectText: qsTr("Keep")
        onAccepted: root.table.lobby.removeDevice(removal.lookup, removal.device)
    }
}
