// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
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
    required property string title
    required property bool asksForNew
    required property string takenBack
    required property bool shut
    required property LobbyDesk lobby

    /// A link that was taken back for a reason is not answered in one tap.
    readonly property bool isGrave: root.takenBack === "safety" || root.takenBack === "apart"
    property bool isSure: false

    // Another host has just let one in: what lies under the finger now is another button than a moment ago.
    onSecondDeviceChanged: changed.restart()
    Component.onCompleted: changed.stop()

    Timer {
        id: changed

        interval: 600
    }

    // A positioner: layouts in one another settle too late in Qt 6.4, and leave a banner cut that is shown at once.
    contentItem: Column {
        enabled: !changed.running
        spacing: Theme.space.s

        Strong {
            width: parent.width
            text: root.shownName === "" || root.shownName === root.invitedName ? root.invitedName
                //: At the door: %1 is who was invited, %2 the name that the person gave.
                : qsTr("Invited: %1, says: %2").arg(root.invitedName).arg(root.shownName)
        }
        Caption {
            width: parent.width
            visible: root.sinceText !== ""
            text: root.title === ""
                //: At the door: %1 is a time of day.
                ? qsTr("At the door since %1").arg(root.sinceText)
                //: At the door: %1 is who they are in the family or at work, %2 a time of day.
                : qsTr("%1 · at the door since %2").arg(root.title).arg(root.sinceText)
        }
        Banner {
            width: parent.width
            visible: root.shut
            kind: "warning"
            title: qsTr("Not let in")
            text: root.asksForNew
                ? qsTr("The invitation was made before the sessions were separated, and a new link is asked for. Give it from their own session.")
                : qsTr("The invitation was made before the sessions were separated. Invite them to their own session instead.")
        }
        Button {
            width: parent.width
            visible: root.shut
            //: Button: the note has been read and can go.
            text: qsTr("Understood")
            onClicked: root.lobby.turnAway(root.lookup, root.device)
        }
        ThreePictures {
            width: parent.width
            visible: !root.shut
            pictures: root.pictures
        }
        Banner {
            width: parent.width
            visible: !root.shut && (root.asksForNew || !root.authenticated || root.secondDevice || root.firstTime)
            kind: root.isGrave || !root.authenticated || root.secondDevice && !root.asksForNew ? "warning" : "info"
            title: root.takenBack === "apart" ? qsTr("The sessions were separated since")
                //: Title at the door, above a question whether to give a new link.
                : root.takenBack === "safety" ? qsTr("Taken back for somebody's safety")
                : root.takenBack === "plain" ? qsTr("You took this link back") : ""
            text: !root.authenticated ? qsTr("Nothing proves that they have the invitation. Let them in only if you know the voice and they see the same three pictures.")
                : root.takenBack === "apart" ? qsTr("A new link is asked for. The old one led to the meeting of all, a new one leads to this session only. They do not hear why.")
                : root.takenBack === "safety" ? qsTr("A new link is asked for. They do not hear why the old one was taken back. Find out first, in another way, whether a new one may be given.")
                : root.takenBack === "plain" ? qsTr("A new one is asked for. They do not hear why it was taken back. Call if you are not sure who asks.")
                : root.asksForNew ? qsTr("The link is over, and a new one is asked for. Call if you are not sure who asks.")
                : root.secondDevice ? qsTr("A second device for this invitation. Ask which three pictures they see.")
                : qsTr("For the first time on this device. Make sure that it is the right person's.")
        }
        Button {
            width: parent.width
            visible: root.asksForNew && root.authenticated && !root.shut && root.isGrave && !root.isSure
            //: Button: whoever leads has found out that it is safe. Only then a link can be sent.
            text: qsTr("A new link may be given")
            onClicked: root.isSure = true
        }
        Button {
            width: parent.width
            visible: root.asksForNew && root.authenticated && !root.shut && (!root.isGrave || root.isSure)
            kind: "primary"
            icon.name: "send"
            text: qsTr("Send a new link")
            onClicked: root.lobby.sendNew(root.lookup, root.device, 24)
        }
        Button {
            width: parent.width
            visible: root.secondDevice && !root.asksForNew && !root.shut
            kind: "primary"
            //: Button: the person joins with this device, and the one that they used before is put out.
            text: qsTr("Move the seat to this device")
            onClicked: root.lobby.moveSeat(root.lookup, root.device)
        }
        Button {
            width: parent.width
            visible: !root.asksForNew && !root.shut
            kind: root.secondDevice ? "secondary" : "primary"
            //: Button: the person may use both devices at once.
            text: root.secondDevice ? qsTr("Let in beside the other device") : qsTr("Let in")
            onClicked: root.lobby.letIn(root.lookup, root.device)
        }
        KnockAnswer {
            width: parent.width
            visible: !root.shut
            canHold: !root.asksForNew
            place: "door/" + root.lookup + "/" + root.device
            onHeld: (message, minutes) => root.lobby.hold(root.lookup, root.device, message, minutes)
            onDeclined: message => root.lobby.notNow(root.lookup, root.device, message)
            onMuted: root.lobby.mute(root.lookup, root.device)
        }
    }
}
