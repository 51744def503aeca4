// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A short word to the one who leads: sealed to the workers, kept nowhere, gone once it was read.
Dialog {
    id: root

    required property WhisperDesk whispers
    required property string place

    title: qsTr("A word to the one who leads")
    message: root.whispers.sent ? qsTr("Your last word has not been read yet. A new one takes its place.")
        : qsTr("Nobody else sees it, and it is gone once it was read.")
    iconName: "ear"
    acceptText: qsTr("Send")
    acceptEnabled: words.text.trim() !== ""
    stayOpen: true
    onAcceptRequested: {
        if (!root.whispers.whisper(words.text))
            return;
        words.text = "";
        root.close();
    }

    TextField {
        id: words

        Layout.fillWidth: true
        label: qsTr("In a few words")
        maximumLength: 160
        onAccepted: root.answerYes()
    }
    ButtonFlow {
        Layout.fillWidth: true

        Button { text: qsTr("Ask the child?"); onClicked: words.text = text }
        Button { text: qsTr("A break soon?"); onClicked: words.text = text }
        Button { text: qsTr("Somebody is left out"); onClicked: words.text = text }
        Button { text: qsTr("What else could it be?"); onClicked: words.text = text }
    }
    Draft { store: App.drafts; key: root.place + "/whisper"; text: words.text; onRestored: text => words.text = text }
}
