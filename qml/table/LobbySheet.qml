// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Door
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
        firstWidth: Theme.size.sheet
        spacing: Theme.space.l

        KnockCard {
            lobby: root.table.lobby
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.table.lobby.admissions.count > 0
        text: qsTr("Came in just now")
    }
    Rows {
        model: root.table.lobby.admissions

        ListRow {
            id: came

            required property string key
            required property string name

            title: came.name
            readOnly: true

            Button {
                text: qsTr("Undo")
                hint: came.name
                onClicked: root.table.lobby.undoAdmission(came.key)
            }
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
            onRemovalRequested: {
                removal.who = name;
                removal.member = key;
                removal.open();
            }
        }
    }
    PageCheck { Layout.fillWidth: true }
    Dialog {
        id: removal

        property string who: ""
        property string member: ""

        title: qsTr("Remove %1 from the meeting?").arg(removal.who)
        message: root.table.online ? qsTr("Their devices see nothing new from now on. What they have shown already cannot be taken back. You can invite again.")
            : qsTr("There is no connection now. Until it is back, their devices can still read what the others write. What they have shown already cannot be taken back.")
        danger: true
        acceptText: qsTr("Remove")
        rejectText: qsTr("Keep")
        onAccepted: root.table.lobby.remove(removal.member)
    }
}
