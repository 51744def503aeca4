// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The meeting workspace: the phase decides what is large, everything else is one tap away. The one who leads works
/// with the thumb at the bottom edge.
Page {
    id: root

    required property MeetingTable table
    /// A phone, or letters so large that the bar has no more room than on one.
    readonly property bool isTight: root.sizeClass === "narrow" || Theme.scale > 1.5

    title: root.table.title
    subtitle: root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused
        //: %1 is a number of minutes; %n people are here.
        ? qsTr("%n here", "", root.table.hereCount) + " · " + qsTr("%1 min left").arg(root.table.minutesLeft) : ""
    canGoBack: true
    onBackRequested: App.leaveTable()

    actions: [
        IconButton {
            icon.name: "undo-2"
            text: qsTr("Undo")
            enabled: root.table.pen.canUndo
            onClicked: root.table.pen.undo()
        },
        IconButton {
            // Tells that something waits, and neither whose nor for whom: others may see this screen.
            visible: chat.waiting > 0
            icon.name: "messages-square"
            kind: "primary"
            //: Button: somebody wrote instead of speaking.
            text: qsTr("Something was written")
            onClicked: menu.showChat()
        },
        IconButton {
            icon.name: "door-open"
            text: root.table.lobby.knocks.count > 0 ? qsTr("%n at the door", "", root.table.lobby.knocks.count) : qsTr("Invite and let in")
            kind: root.table.lobby.knocks.count > 0 ? "primary" : "quiet"
            onClicked: lobby.get()?.open()
        },
        IconButton {
            icon.name: "monitor-up"
            text: root.table.room.open ? qsTr("Close the room screen") : qsTr("Open the room screen")
            checkable: true
            checked: root.table.room.open
            onToggled: root.table.room.setOpen(!root.table.room.open)
        },
        IconButton {
            id: more

            icon.name: "ellipsis-vertical"
            //: Button: a menu of what else can be done at the meeting's table.
            text: qsTr("More")
            onClicked: menu.openBelow(more)
        }
    ]

    notices: [
        TroubleBanner {
            Layout.fillWidth: true
            troubles: root.table.troubles
        },
        Banner {
            Layout.fillWidth: true
            visible: !root.table.online
            kind: "offline"
            text: root.table.waitingChanges > 0
                ? qsTr("No connection. What you write is safe on this device, and goes to the others by itself.")
                : qsTr("No connection. You can go on working.")
        },
        Banner {
            Layout.fillWidth: true
            visible: root.table.needPause.length > 0
            kind: "warning"
            //: %1 is a list of names.
            text: qsTr("%1 would need a break now.").arg(Names.listed(root.table.needPause))
            actionText: root.table.paused ? "" : qsTr("Pause everything")
            onActionTriggered: root.table.setPaused(true)
        },
        CameIn {
            Layout.fillWidth: true
            lobby: root.table.lobby
            onChooseRequested: lobby.get()?.open()
        },
        CompanyNotice {
            Layout.fillWidth: true
            table: root.table
        },
        Banner {
            Layout.fillWidth: true
            visible: root.table.whispers.waiting
            kind: "info"
            //: A short word that only the one who leads hears; %1 is from whom.
            text: qsTr("A word from %1").arg(root.table.whispers.from)
            actionText: qsTr("Read")
            onActionTriggered: menu.readWhisper()
        },
        Banner {
            Layout.fillWidth: true
            visible: root.table.ownView
            kind: "warning"
            text: qsTr("This screen now shows also what not everybody here may see.")
            actionText: qsTr("Hide it")
            onActionTriggered: root.table.ownView = false
        }
    ]

    sideName: qsTr("Who is here")
    side: PeoplePanel {
        anchors.fill: parent
        table: root.table
    }

    // As wide as the page, whatever it would like to be.
    footer: Item {
        id: foot

        Layout.fillWidth: true
        implicitHeight: strip.room + (bar.visible ? bar.implicitHeight : follow.count > 0 ? follow.itemAt(0).implicitHeight : 0)

        // It is there also while it is shut: what is half written lasts through the phases.
        SentenceStrip {
            id: strip

            readonly property real room: strip.visible ? strip.height + Theme.space.s : 0

            width: parent.width
            height: Math.min(implicitHeight, root.height * 0.55)
            visible: d.writes && (root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused)
            table: root.table
            onDoneRequested: d.writes = false
        }
        Repeater {
            id: follow

            model: bar.visible ? 0 : 1

            FollowBar {
                y: strip.room
                width: foot.width
                table: root.table
                narrow: root.isTight
                onSentenceRequested: d.write()
                onWhisperRequested: menu.whisper()
            }
        }
        FacilitatorBar {
            id: bar

            y: strip.room
            width: parent.width
            table: root.table
            narrow: root.isTight
            onSentenceRequested: d.write()
            visible: root.table.console.leads || root.table.state === MeetingTable.Closed
            onEndRequested: menu.end()
        }
    }

    QtObject {
        id: d

        property bool writes: false

        function write(): void {
            d.writes = !d.writes;
            if (d.writes)
                strip.takeFocus();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        PinnedQuestion {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin
            Layout.rightMargin: root.margin
            Layout.topMargin: Theme.space.m
            table: root.table
            // Where the question itself is the stage it need not stand twice.
            visible: root.table.question !== "" && root.table.phaseView !== "question"
        }
        PhaseStage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            table: root.table
        }
    }

    ChatBoard {
        id: chat

        lists: root.table.lists
        shared: root.table.room.lists
        pen: root.table.pen
        meeting: root.table.meeting
    }
    TableMenu {
        id: menu

        table: root.table
        chat: chat
    }
    WhenAsked {
        id: lobby

        LobbySheet { table: root.table }
    }
    RoomWindow { table: root.table }

    Connections {
        target: root.table
        function onNeedsReason(): void { menu.askReason(true) }
        function onPreparationNeeded(): void { menu.askToBegin() }
        // "Show as" lies over the table, and may tell what the one who came must not see.
        function onSomebodyCame(): void {
            App.endShowAs();
            d.writes = false; // half-written words too
        }
    }
    Connections {
        target: App
        function onInvitationReady(): void { lobby.get()?.open() }
        function onDoorOpened(): void { lobby.get()?.open() }
    }
    Connections {
        target: root.table.room
        function onNarrowed(): void { d.writes = false }
    }
    Refusals { pen: root.table.pen }
    Connections {
        target: root.table.lobby
        function onFailed(): void { App.notice(qsTr("The meeting server could not be reached. Nothing was changed; try again in a moment."), false) }
        function onNotOfThisMeeting(): void { App.notice(qsTr("This person is not in this meeting's circle, so they must not hear of it from an invitation. Invite them to a meeting of their own."), false) }
    }
}
