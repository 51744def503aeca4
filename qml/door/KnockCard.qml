// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Somebody at the door: who was invited, and what should make one look twice.
Card {
    id: root

    required property string lookup
    required property string device
    required property string invitedName
    required property string shownName
    required property bool authenticated
    required property bool secondDevice
    required property bool firstTime
    required property var pictures
    required property string sinceText
    required property bool asksForNew
    required property bool shut
    required property LobbyDesk lobby

    Strong {
        Layout.fillWidth: true
        text: root.shownName === "" || root.shownName === root.invitedName ? root.invitedName
            //: At the door: %1 is who was invited, %2 the name that the person gave.
            : qsTr("Invited: %1, says: %2").arg(root.invitedName).arg(root.shownName)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.shut
        kind: "warning"
        title: qsTr("Not let in")
        text: qsTr("The invitation was made before the sessions were separated. Invite them to their own session instead.")
    }
    Button {
        Layout.fillWidth: true
        visible: root.shut
        //: Button: the note has been read and can go.
        text: qsTr("Understood")
        onClicked: root.lobby.turnAway(root.lookup, root.device)
    }
    ThreePictures {
        Layout.fillWidth: true
        visible: !root.shut
        pictures: root.pictures
    }
    Banner {
        Layout.fillWidth: true
        visible: !root.shut && (root.asksForNew || !root.authenticated || root.secondDevice || root.firstTime)
        kind: root.authenticated && !root.secondDevice ? "info" : "warning"
        text: !root.authenticated ? qsTr("Came with a spoken code. Ask which three pictures they see.")
            : root.secondDevice ? qsTr("A second device for this invitation. Ask which three pictures they see.")
            : root.asksForNew ? qsTr("The link is over, and a new one is asked for. Call if you are not sure who asks.")
            : qsTr("For the first time on this device. Make sure that it is the right person's.")
    }
    Button {
        Layout.fillWidth: true
        visible: root.asksForNew && root.authenticated && !root.shut
        kind: "primary"
        icon.name: "send"
        text: qsTr("Send a new link")
        onClicked: root.lobby.sendNew(root.lookup, root.device, 24)
    }
    Button {
        Layout.fillWidth: true
        visible: root.secondDevice && !root.asksForNew && !root.shut
        kind: "primary"
        //: Button: the person joins with this device, and the one that they used before is put out.
        text: qsTr("Move the seat to this device")
        onClicked: root.lobby.moveSeat(root.lookup, root.device)
    }
    Button {
        Layout.fillWidth: true
        visible: !root.asksForNew && !root.shut
        kind: root.secondDevice ? "secondary" : "primary"
        //: Button: the person may use both devices at once.
        text: root.secondDevice ? qsTr("Let in beside the other device") : qsTr("Let in")
        onClicked: root.lobby.letIn(root.lookup, root.device)
    }
    KnockAnswer {
        Layout.fillWidth: true
        visible: !root.shut
        canHold: !root.asksForNew
        place: "door/" + root.lookup + "/" + root.device
        onHeld: (message, minutes) => root.lobby.hold(root.lookup, root.device, message, minutes)
        onDeclined: message => root.lobby.notNow(root.lookup, root.device, message)
        onMuted: root.lobby.mute(root.lookup, root.device)
    }
}
