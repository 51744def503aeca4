// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What is not right in one piece of a memo, in the reader's words.
Dialog {
    id: root

    required property MemoDesk memos
    property string record: ""

    function openFor(record: string, text: string): void {
        words.text = ""; // before the other record's draft comes
        root.record = record;
        root.message = text;
        root.open();
    }

    title: qsTr("What is not right here?")
    acceptText: qsTr("Put it beside")
    rejectText: qsTr("Cancel")
    acceptEnabled: words.text.trim() !== ""
    onAccepted: root.memos.correct(root.record, words.text)

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("How it really was")
        minimumLines: 2
    }
    Draft { store: App.drafts; key: "memo.correction/" + root.record; text: root.visible ? words.text : ""; onRestored: text => words.text = text }
}
