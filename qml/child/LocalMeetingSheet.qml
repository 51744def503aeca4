// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A meeting without internet: begins one from a child's page, and ends it from the page of the meeting.
Sheet {
    id: root

    required property LocalDesk local
    readonly property var hosts: root.local.hosts

    title: qsTr("Meeting without internet")
    subtitle: root.local.here ? qsTr("This device carries the words between the others. Keep it switched on, and the others in the same network.")
        : qsTr("This device carries the words between the others, sealed as always. All devices must be in the same network: the room's own, or one that this device shares.")

    ListRow {
        Layout.fillWidth: true
        visible: !root.local.here
        readOnly: true
        title: qsTr("The meeting gets a page of its own")
        subtitle: qsTr("It holds what you can write on this page, in the same circles of the same people. This page stays as it is until the meeting is brought home.")
        leading: Icon { name: "copy" }
    }
    ListRow {
        Layout.fillWidth: true
        visible: !root.local.here
        readOnly: true
        title: qsTr("The others join by invitation, as always")
        subtitle: qsTr("They need this app on their device. Invitations that were sent before do not lead here: make new ones at the door of the meeting.")
        leading: Icon { name: "qr-code" }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.local.here ? root.local.host === "" : root.hosts.length === 0
        kind: "warning"
        text: qsTr("This device is in no network now, so nobody can join. Join the room's network, or share one from this device.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.local.here && !root.local.running
        kind: "error"
        text: qsTr("This device cannot be reached now. Close this page and open it again. What was written is kept.")
    }
    RadioGroup {
        Layout.fillWidth: true
        visible: root.local.here && root.hosts.length > 0
        label: qsTr("Where the others find this device")
        helper: root.hosts.length > 1 ? qsTr("After another address is chosen, new invitations are needed.") : ""
        options: root.hosts
        currentIndex: root.hosts.indexOf(root.local.host)
        onChosen: index => root.local.choose(root.hosts[index])
    }
    Button {
        Layout.fillWidth: true
        visible: root.local.here
        kind: "quiet"
        icon.name: "trash-2"
        text: qsTr("Throw this meeting away")
        onClicked: away.open()
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: root.local.here ? "house" : "play"
        text: !root.local.here ? qsTr("Begin a meeting without internet") : root.local.ending ? qsTr("Ending…") : qsTr("End and bring home")
        enabled: !root.local.ending && (!root.local.here || root.local.running)
        onClicked: {
            if (root.local.here) {
                ending.open();
                return;
            }
            root.close();
            App.beginLocal();
        }
    }

    Dialog {
        id: ending

        title: qsTr("End the meeting and bring it home?")
        message: qsTr("The others are taken out. What was written is added to the child's page, and this page of the meeting is deleted from all devices that are in reach.")
        acceptText: qsTr("End and bring home")
        rejectText: qsTr("Go on")
        onAccepted: {
            root.close();
            App.endLocal();
        }
    }
    Dialog {
        id: away

        title: qsTr("Throw this meeting away?")
        message: qsTr("Everything that was written in it is deleted from this device. The child's page stays as it was.")
        danger: true
        acceptText: qsTr("Throw away")
        rejectText: qsTr("Keep")
        onAccepted: {
            root.close();
            App.discardLocal();
        }
    }
}
