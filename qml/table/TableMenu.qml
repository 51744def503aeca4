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

    function openBelow(button: Item): void { (menu.get() as Menu).openBelow(button) }
    function end(): void { endDialog.get()?.open() }
    function showChat(): void { written.get()?.open() }
    function whisper(): void { whisperDialog.get()?.open() }
    function readWhisper(): void { heard.get()?.openWith(root.table.whispers.read()) }
    function askToBegin(): void { beginDialog.get()?.open() }
    function askReason(aboutChild: bool): void {
        const dialog = skip.get() as SkipDialog;
        dialog.aboutChild = aboutChild;
        dialog.open();
    }

    WhenAsked {
        id: menu

        Menu {
            MenuItem {
                icon.name: "eye"
                text: qsTr("Show as…")
                onTriggered: others.get()?.open()
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
                onTriggered: counting.get()?.open()
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
                onTriggered: handOver.get()?.open()
            }
            MenuItem {
                icon.name: "ear"
                enabled: root.table.whispers.canWhisper
                text: qsTr("A word to the one who leads…")
                onTriggered: root.whisper()
            }
            MenuItem {
                icon.name: "messages-square"
                text: qsTr("Written in the meeting…")
                onTriggered: root.showChat()
            }
            MenuItem {
                icon.name: "split"
                // That there is another session is not for whoever sits beside this screen.
                visible: root.table.ownView && root.table.sessions.others.count > 0
                text: qsTr("To the other session…")
                onTriggered: shuttle.get()?.open()
            }
            MenuItem {
                icon.name: "handshake"
                text: qsTr("How we work together")
                onTriggered: principles.get()?.open()
            }
            MenuItem {
                icon.name: "lock"
                text: qsTr("Lock")
                onTriggered: App.lock()
            }
        }
    }
    WhenAsked {
        id: principles

        PrinciplesSheet {}
    }
    WhenAsked {
        id: others

        ViewAsSheet {
            members: root.table.lists.members
            onChosen: member => App.showAs(member)
        }
    }
    WhenAsked {
        id: counting

        CountingDialog { screen: root.table.room }
    }
    WhenAsked {
        id: skip

        atOnce: App.drafts.resuming

        SkipDialog { table: root.table }
    }
    WhenAsked {
        id: beginDialog

        BeginDialog { table: root.table }
    }
    WhenAsked {
        id: endDialog

        EndDialog { table: root.table }
    }
    WhenAsked {
        id: handOver

        HandOverSheet { desk: root.table.console }
    }
    WhenAsked {
        id: written

        ChatSheet { table: root.table; board: root.chat }
    }
    WhenAsked {
        id: shuttle

        Sheet {
            id: sheet

            title: qsTr("Another session")

            SessionsCard {
                Layout.fillWidth: true
                sessions: root.table.sessions
                onOpened: meeting => {
                    if (root.table.state === MeetingTable.Running)
                        root.table.setPaused(true);
                    sheet.close();
                    App.leaveTable();
                    Qt.callLater(App.openTable, meeting);
                }
            }
        }
    }
    WhenAsked {
        id: whisperDialog

        WhisperDialog {
            whispers: root.table.whispers
            place: root.table.draftPlace
        }
    }
    WhenAsked {
        id: heard

        Dialog {
            id: whispered

            property string words: ""

            function openWith(words: string): void {
                whispered.words = words;
                whispered.open();
            }

            title: qsTr("For you alone")
            message: whispered.words
            iconName: "ear"
            acceptText: qsTr("Read")
            rejectText: ""
            onClosed: whispered.words = ""
        }
    }
    Connections {
        target: root.table
        // What was for one pair of eyes is not left open for another.
        function onSomebodyCame(): void {
            heard.made?.close();
            written.made?.close();
            shuttle.made?.close();
            whisperDialog.made?.close();
        }
    }
}
