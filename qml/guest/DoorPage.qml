// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// At the door: one idea on each screen, nothing to type, nobody's fault.
ScrollArea {
    id: root

    required property GuestDesk desk
    readonly property int door: root.desk.door

    padding: Theme.space.xl
    spacing: Theme.space.l
    maximumContentWidth: 520

    KudelmaMark {
        Layout.topMargin: Math.max(Theme.space.l, root.height / 10)
        size: 56
    }
    Title {
        Layout.fillWidth: true
        text: {
            switch (root.door) {
            case GuestDesk.Looking: return qsTr("One moment…");
            case GuestDesk.Ready: return root.desk.guestName === "" ? qsTr("You are invited to a meeting") : qsTr("Are you %1?").arg(root.desk.guestName);
            case GuestDesk.Waiting: return qsTr("They know you are here");
            case GuestDesk.OnHold: return qsTr("You will be let in soon");
            case GuestDesk.NotNow: return qsTr("You cannot join right now");
            case GuestDesk.Expired: return qsTr("This link no longer works");
            case GuestDesk.Lapsed: return qsTr("This link no longer works");
            case GuestDesk.Asking: return qsTr("They know that you need a new link");
            case GuestDesk.Moved: return qsTr("You are in on another device now");
            case GuestDesk.Removed: return qsTr("Your part of the meeting has ended");
            //: %1 is a team of workers.
            case GuestDesk.Team: return qsTr("Do you want to be in the team %1?").arg(root.desk.teamName);
            case GuestDesk.NoTeam: return qsTr("This is an invitation to the team %1").arg(root.desk.teamName);
            }
            return qsTr("This is not an invitation");
        }
    }
    Lead {
        Layout.fillWidth: true
        text: {
            switch (root.door) {
            case GuestDesk.Ready: return root.desk.hostName === "" ? "" : qsTr("%1 is hosting the meeting.").arg(root.desk.hostName);
            case GuestDesk.Waiting: return qsTr("You need not do anything. Keep this page open.");
            case GuestDesk.OnHold: return root.desk.waitMinutes > 0 ? qsTr("In about %n minutes.", "", root.desk.waitMinutes) : "";
            case GuestDesk.NotNow: return qsTr("You will be contacted.");
            case GuestDesk.Expired: return qsTr("Nothing is wrong with your device. Ask for a new link.");
            case GuestDesk.Lapsed: return qsTr("Nothing is wrong with your device. Ask for a new link.");
            case GuestDesk.Asking: return qsTr("You need not do anything. Keep this page open.");
            case GuestDesk.Moved: return qsTr("Go on there. Nothing is kept on this device.");
            case GuestDesk.Removed: return qsTr("Thank you for being here.");
            case GuestDesk.Team: return qsTr("Your colleagues can then bring you to a child's page, and you them. You can leave at any time.");
            case GuestDesk.NoTeam: return qsTr("It needs a vault of your own on this device, without another team.");
            case GuestDesk.Looking: return root.desk.online ? "" : qsTr("Looking for the connection…");
            }
            return qsTr("Check the link, or ask for a new one.");
        }
    }
    Body {
        Layout.fillWidth: true
        visible: root.desk.message !== ""
        text: root.desk.message
    }
    Body {
        Layout.fillWidth: true
        visible: root.desk.phone !== "" && root.door !== GuestDesk.Team && root.door !== GuestDesk.NoTeam
        //: At the door of a meeting, on every screen. %1 is the number of whoever invited. Its spaces do not break.
        text: qsTr("You can also call: %1").arg(root.desk.phone.replace(/ /g, "\u00a0"))
    }
    Heading {
        Layout.fillWidth: true
        visible: pictures.visible
        text: qsTr("Your three pictures")
    }
    DoorPicturesRow {
        id: pictures

        Layout.fillWidth: true
        visible: root.desk.pictures.length === 3 && (root.door === GuestDesk.Ready || root.door === GuestDesk.Waiting)
        pictures: root.desk.pictures
    }
    Button {
        Layout.fillWidth: true
        visible: root.door === GuestDesk.Ready
        kind: "primary"
        text: qsTr("Come in")
        onClicked: root.desk.knock()
    }
    Button {
        Layout.fillWidth: true
        visible: root.door === GuestDesk.Lapsed
        kind: "primary"
        text: qsTr("Ask for a new link")
        onClicked: root.desk.askForNew()
    }
    Button {
        Layout.fillWidth: true
        visible: root.door === GuestDesk.Team
        kind: "primary"
        text: qsTr("Yes, join the team")
        onClicked: root.desk.joinTeam()
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        icon.name: "log-out"
        text: qsTr("Leave now")
        onClicked: App.leaveGuest()
    }
}
