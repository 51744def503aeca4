// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The comments that were left, and writing a new one: on the whole, or on the part of the memo that was chosen.
ScrollArea {
    id: root

    required property ReviewDesk desk
    /// What the next comment is about; empty: the whole meeting.
    property string record: ""
    property string recordText: ""

    padding: Theme.space.l
    spacing: Theme.space.m

    function commentOn(record: string, text: string): void {
        root.record = record;
        root.recordText = text;
        words.forceActiveFocus();
    }

    Heading { Layout.fillWidth: true; text: qsTr("Comments") }
    Body {
        Layout.fillWidth: true
        visible: !root.desk.reading
        text: qsTr("They are here once you have said why you read.")
    }
    Caption {
        Layout.fillWidth: true
        visible: root.desk.reading && !root.desk.canComment
        text: qsTr("Here you read. Comments are written by those who have a circle for them.")
        muted: true
    }
    Rows {
        model: root.record !== "" ? 1 : 0

        Banner {
            kind: "info"
            //: %1 is the part of the memo that the comment is about.
            text: qsTr("About: %1").arg(root.recordText)
            closable: true
            onClosed: root.record = ""
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: root.desk.reading && root.desk.canComment
        label: qsTr("Your comment")
        helper: root.record === "" ? qsTr("On the meeting as a whole. Choose “Comment on this” in the memo for one part of it.") : ""
        minimumLines: 3
    }
    Button {
        Layout.fillWidth: true
        visible: root.desk.reading && root.desk.canComment
        kind: "primary"
        text: qsTr("Leave the comment")
        enabled: words.text.trim() !== ""
        onClicked: {
            if (!root.desk.comment(root.record, words.text))
                return;
            words.text = "";
            root.record = "";
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.desk.reading && root.desk.canSignOff
        kind: "secondary"
        icon.name: "check"
        text: qsTr("Sign this meeting off")
        onClicked: root.desk.signOff()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.desk.reading && root.desk.signedOff
        kind: "success"
        text: qsTr("This meeting is signed off.")
    }
    Draft { store: App.drafts; key: "review.words"; text: words.text; onRestored: text => words.text = text }
    Rows {
        model: root.desk.reading ? root.desk.lists.reviews : null

        Card {
            id: review

            required property string words
            required property string answer
            required property string aboutLine
            required property var seenBy

            Caption { Layout.fillWidth: true; visible: text !== ""; text: review.aboutLine; muted: true }
            Body { Layout.fillWidth: true; text: review.words !== "" ? review.words : qsTr("Signed off") }
            Body { Layout.fillWidth: true; visible: review.answer !== ""; text: qsTr("Answer: %1").arg(review.answer) }
            WhoSees { Layout.fillWidth: true; people: review.seenBy; interactive: false }
        }
    }
}
