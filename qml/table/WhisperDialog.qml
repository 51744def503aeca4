// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A short word to the one who leads: sealed to the workers, kept nowhere, gone once it was read. A ready one goes at
/// once, since people are talking meanwhile.
Dialog {
    id: root

    required property WhisperDesk whispers
    required property string place

    function send(said: string): bool {
        const isSent = root.whispers.whisper(said);
        if (isSent)
            root.close();
        return isSent;
    }

    title: qsTr("A word to the one who leads")
    message: root.whispers.sent ? qsTr("Your last word has not been read yet. A new one takes its place.")
        : qsTr("Nobody else sees it, and it is gone once it was read.")
    iconName: "ear"
    acceptText: qsTr("Send")
    acceptEnabled: words.text.trim() !== ""
    stayOpen: true
    onAcceptRequested: {
        if (root.send(words.text))
            words.text = "";
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

        Button { text: qsTr("Ask the child?"); onClicked: root.send(text) }
        Button { text: qsTr("A break soon?"); onClicked: root.send(text) }
        Button { text: qsTr("Somebody is left out"); onClicked: root.send(text) }
        Button { text: qsTr("What else could it be?"); onClicked: root.send(text) }
    }
    Draft { store: App.drafts; key: root.place + "/whisper"; text: words.text; onRestored: text => words.text = text }
}
