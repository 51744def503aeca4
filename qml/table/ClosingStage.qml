// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Memo
import Kudelma.Records
import Kudelma.Ui

/// Before the meeting closes: what is still open, each with what mends it; the scale once more; then the memos, and
/// what people said of the meeting.
Item {
    id: root

    required property MeetingTable table

    function mend(how: string, record: string): void {
        switch (how) {
        case "question":
            question.get()?.openFor(record);
            return;
        case "voice":
            voice.get()?.open();
            return;
        case "thought":
            thought.get()?.open();
            return;
        case "thoughts":
            root.table.goTo("hypotheses");
            return;
        case "keep":
            root.table.pen.set(record, { kept: true });
            return;
        case "delete":
            deletion.get()?.openFor(record);
            return;
        default:
            mending.get()?.openFor(how, record);
        }
    }

    Component.onCompleted: if (App.memos) App.memos.choose(root.table.meeting)

    CardList {
        anchors.fill: parent
        padding: Theme.space.l
        maximumContentWidth: 820
        //: Screen reader: the list of what is still open before the meeting closes.
        name: qsTr("Still open")
        model: root.table.findings
        delegate: FindingCard {
            width: ListView.view?.columnWidth ?? 0
            onMendRequested: (mend, record) => root.mend(mend, record)
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                title: root.table.state === MeetingTable.Closed ? qsTr("The meeting has ended") : root.table.phaseTitle
            },
            Banner {
                Layout.fillWidth: true
                kind: root.table.mustCount > 0 ? "warning" : root.table.ownView ? "success" : "info"
                text: root.table.mustCount === 0 && !root.table.ownView ? qsTr("Nothing is open in what everybody here may see. Look at the rest on your own.")
                    : root.table.mustCount === 0 ? qsTr("Every thought has a question with a person and a day, and the child will hear of every step.")
                    : qsTr("%n things are still open.", "", root.table.mustCount)
            }
        ]
        foot: [
            ScaleRow {
                Layout.fillWidth: true
                visible: root.table.state !== MeetingTable.Closed
                table: root.table
                moment: "after"
            },
            Heading {
                Layout.fillWidth: true
                visible: App.memos !== null
                text: qsTr("Memos")
            },
            Rows {
                model: App.memos ? 1 : 0

                MemoChoice {
                    memos: App.memos
                    only: root === null || root.table.ownView ? null : root.table.room.circles
                    onMemoChosen: circle => memo.get()?.openMemo(root.table.meeting, circle)
                }
            },
            Heading {
                Layout.fillWidth: true
                visible: root.table.shownLists.feedback.count > 0
                text: qsTr("What people said of the meeting")
            },
            Rows {
                model: root.table.shownLists.feedback

                Card {
                    id: given

                    required property string who
                    required property string words
                    required property string changeOne

                    Strong { Layout.fillWidth: true; text: given.who }
                    Body { Layout.fillWidth: true; visible: given.words !== ""; text: given.words }
                    Body { Layout.fillWidth: true; visible: given.changeOne !== ""; text: qsTr("To change: %1").arg(given.changeOne) }
                }
            },
            ChangeCard {
                Layout.fillWidth: true
                table: root.table
            }
        ]
    }
    WhenAsked {
        id: question

        atOnce: App.drafts.resuming

        QuestionSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
        }
    }
    WhenAsked {
        id: voice

        atOnce: App.drafts.resuming

        VoiceSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            medium: "meeting"
        }
    }
    WhenAsked {
        id: thought

        atOnce: App.drafts.resuming

        HypothesisSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
        }
    }
    WhenAsked {
        id: deletion

        Dialog {
            id: doubt

            property string record: ""

            function openFor(record: string): void {
                doubt.record = record;
                doubt.open();
            }

            title: qsTr("Delete it?")
            message: qsTr("It goes for everybody who sees it. You can undo it as long as you stay at the table.")
            danger: true
            acceptText: qsTr("Delete")
            rejectText: qsTr("Keep it")
            onAccepted: root.table.pen.remove(doubt.record)
        }
    }
    WhenAsked {
        id: mending

        MendSheet { table: root.table }
    }
    WhenAsked {
        id: memo

        MemoSheet {
            memos: App.memos
            only: root.table.ownView ? null : root.table.room.circles
        }
    }
}
