// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Answering a comment on the work, for those who read the comment.
Sheet {
    id: root

    required property AnswerDesk answers
    property string record: ""
    property string line: ""
    property var people: []

    title: qsTr("Your answer")
    subtitle: root.line

    function openFor(record: string, line: string, answer: string, people: var): void {
        words.text = answer; // before what was kept of another comes
        root.line = line;
        root.people = people;
        root.record = record;
        root.open();
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("What you answer")
        minimumLines: 4
    }
    WhoSees { Layout.fillWidth: true; people: root.people; interactive: false }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Send the answer")
        enabled: words.text.trim() !== ""
        onClicked: {
            if (root.answers.answer(root.record, words.text))
                root.close();
        }
    }
    Draft { store: App.drafts; key: "child/review.answer/" + root.record; text: root.visible ? words.text : ""; onRestored: text => { if (text !== "") words.text = text; } }
    onClosed: root.record = ""
}
