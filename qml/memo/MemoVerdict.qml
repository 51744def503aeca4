// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Whether this person finds their own view recorded right. What they say goes to the memo's readers.
Card {
    id: root

    required property MemoDesk memos

    Heading {
        Layout.fillWidth: true
        text: qsTr("Is your view recorded right?")
    }
    Body {
        Layout.fillWidth: true
        muted: true
        text: root.memos.verdict === "for" ? qsTr("You said that it is. You can still change that.")
            : root.memos.verdict === "against" ? qsTr("You said that it is not. It stands in the memo, beside what was written.")
            : qsTr("What you say is read by those whom this memo is for. What was written stays beside it.")
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("What is missing, or how it really was")
        minimumLines: 2
    }
    ButtonFlow {
        Layout.fillWidth: true

        Button {
            icon.name: "check"
            text: qsTr("My view is recorded right")
            onClicked: root.say(true)
        }
        Button {
            icon.name: "message-square"
            text: qsTr("It is not right")
            enabled: words.text.trim() !== ""
            onClicked: root.say(false)
        }
    }

    function say(right: bool): void {
        if (root.memos.say(right, words.text))
            words.text = "";
    }

    Draft { store: App.drafts; key: "memo.verdict/" + root.memos.circle; text: words.text; onRestored: text => words.text = text }
}
