// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What else can be done at the table, and the questions that it asks.
Item {
    id: root

    required property MeetingTable table
    required property ChatBoard chat
    readonly property bool on: root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused

    function openBelow(button: Item): void { menu.openBelow(button) }
    function end(): void { endDialog.open() }
    function showChat(): void { written.open() }
    function whisper(): void { whisperDialog.open() }
    function readWhisper(): void { heard.words = root.table.whispers.read(); heard.open() }
    function askToBegin(): void { beginDialog.open() }
    function askReason(aboutChild: bool): void {
        skip.aboutChild = aboutChild;
        skip.open();
    }

    Menu {
        id: menu

        MenuItem {
            icon.name: "eye"
            text: qsTr("Show as…")
            onTriggered: others.open()
        }
        MenuItem {
            icon.name: root.table.ownView ? "eye-off" : "eye"
            //: On the leader's own screen, not on the room's.
            text: root.table.ownView ? qsTr("Hide what not everybody here may see") : qsTr("Show also what not everybody here may see")
            onTriggered: root.table.ownView = !root.table.ownView
        }
        MenuItem {
            icon.name: "monitor-up"
            enabled: root.table.room.canWiden
            //: The screens show what everybody counted may see; who is not here is no longer counted.
            text: qsTr("Count only who is here…")
            onTriggered: counting.open()
        }
        MenuItem {
            icon.name: "users"
            enabled: root.on && root.table.console.leads
            text: qsTr("A round: everybody once")
            onTriggered: root.table.console.startRound()
        }
        MenuItem {
            icon.name: "skip-forward"
            enabled: root.on && root.table.console.leads && root.table.nextTitle !== ""
            text: qsTr("Leave this phase out…")
            onTriggered: root.askReason(false)
        }
        MenuItem {
            icon.name: "handshake"
            enabled: root.table.console.leads && root.table.console.others.count > 0
            text: qsTr("Hand the lead over…")
            onTriggered: handOver.open()
        }
        MenuItem {
            icon.name: "ear"
            enabled: root.table.whispers.canWhisper
            text: qsTr("A word to the one who leads…")
            onTriggered: whisperDialog.open()
        }
        MenuItem {
            icon.name: "messages-square"
            text: qsTr("Written in the meeting…")
            onTriggered: written.open()
        }
        MenuItem {
            icon.name: "split"
            // That there is another session is not for whoever sits beside this screen.
            visible: root.table.ownView && root.table.sessions.others.count > 0
            text: qsTr("To the other session…")
            onTriggered: shuttle.open()
        }
        MenuItem {
            icon.name: "lock"
            text: qsTr("Lock")
            onTriggered: App.lock()
        }
    }
    ViewAsSheet {
        id: others

        members: root.table.lists.members
        onChosen: member => App.showAs(member)
    }
    CountingDialog {
        id: counting

        screen: root.table.room
    }
    SkipDialog {
        id: skip

        table: root.table
    }
    BeginDialog {
        id: beginDialog

        table: root.table
    }
    EndDialog {
        id: endDialog

        table: root.table
    }
    HandOverSheet {
        id: handOver

        desk: root.table.console
    }
    ChatSheet {
        id: written

        table: root.table
        board: root.chat
    }
    Sheet {
        id: shuttle

        title: qsTr("Another session")

        SessionsCard {
            Layout.fillWidth: true
            sessions: root.table.sessions
            onOpened: meeting => {
                if (root.table.state === MeetingTable.Running)
                    root.table.setPaused(true);
                shuttle.close();
                App.leaveTable();
                Qt.callLater(App.openTable, meeting);
            }
        }
    }
    WhisperDialog {
        id: whisperDialog

        whispers: root.table.whispers
        place: root.table.draftPlace
    }
    Dialog {
        id: heard

        property string words: ""

        title: qsTr("For you alone")
        message: heard.words
        iconName: "ear"
        acceptText: qsTr("Read")
        rejectText: ""
        onClosed: heard.words = ""
    }
    Connections {
        target: root.table
        // What was for one pair of eyes is not left open for another.
        function onSomebodyCame(): void {
            heard.close();
            written.close();
            shuttle.close();
            whisperDialog.close();
        }
    }
}
