// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Memo
import Kudelma.Ui

/// The supervisor reads the memo, and leaves comments beside it for the workers.
Page {
    id: root

    required property ReviewDesk desk
    readonly property MemoDesk memos: App.memos

    title: root.desk.title
    subtitle: qsTr("For reading and comments")
    canGoBack: true
    onBackRequested: App.leaveReview()

    contentName: qsTr("Memo")
    sideName: qsTr("Comments")
    side: ReviewComments {
        id: comments

        anchors.fill: parent
        desk: root.desk
    }

    Component.onCompleted: d.readFirst()

    QtObject {
        id: d

        /// The widest circle's memo lies open: it is the one of the meeting.
        function readFirst(): void {
            if (root.desk.reading && root.memos && root.memos.choose(root.desk.meetingKey) && root.memos.circles.count > 0)
                root.memos.read(root.memos.circles.value(0, "key"));
        }
    }
    Connections {
        target: root.desk
        function onBegun(): void { d.readFirst() }
    }

    actions: [
        IconButton {
            visible: root.desk.reading && root.desk.meetings.count > 1
            icon.name: "calendar-days"
            text: qsTr("Other meetings")
            onClicked: meetings.open()
        },
        IconButton {
            visible: root.desk.reading && root.memos !== null && root.memos.circles.count > 1
            icon.name: "file-text"
            text: qsTr("Other memos of this meeting")
            onClicked: others.open()
        }
    ]

    Sheet {
        id: others

        title: qsTr("Other memos of this meeting")

        Rows {
            model: root.memos ? 1 : 0

            MemoChoice {
                memos: root.memos
                onMemoChosen: circle => {
                    root.memos.read(circle);
                    others.close();
                }
            }
        }
    }
    Sheet {
        id: meetings

        title: qsTr("Other meetings")
        subtitle: qsTr("Why you read is asked for each meeting.")

        MeetingChoice {
            desk: root.desk
            onChosen: {
                root.memos.close();
                d.readFirst();
                meetings.close();
            }
        }
    }
    ReviewReason {
        anchors.fill: parent
        visible: !root.desk.reading
        padding: root.margin
        desk: root.desk
    }
    ScrollArea {
        anchors.fill: parent
        visible: root.desk.reading
        padding: root.margin
        spacing: Theme.space.m
        maximumContentWidth: Theme.size.readable

        Rows {
            model: root.memos && root.memos.circle !== "" ? 1 : 0

            MemoText {
                memos: root.memos
                canComment: root.desk.canComment
                onCommentRequested: (record, text) => {
                    root.showSide();
                    comments.commentOn(record, text);
                }
            }
        }
    }
}
