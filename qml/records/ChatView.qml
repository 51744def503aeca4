// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Writing instead of speaking: what was written in the meeting and may be read here, and a field to write in.
ColumnLayout {
    id: root

    required property ChatBoard board
    /// Where half-written words belong.
    required property string place
    /// The one who leads reads out what was written.
    property bool canReadOut: false

    signal readOutRequested(key: string)

    spacing: Theme.space.m

    Rows {
        model: root.board.messages
        spacing: Theme.space.m

        ChatMessage {
            canReadOut: root.canReadOut && !mine
            onTakeBackRequested: {
                withdrawal.written = key;
                withdrawal.open();
            }
            onReadOutRequested: root.readOutRequested(key)
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What would you like to say?")
        helper: qsTr("You can write instead of speaking.")
        minimumLines: 2
    }
    ChatPlaces {
        id: places

        Layout.fillWidth: true
        visible: words.text.trim() !== ""
        board: root.board
    }
    Caption {
        Layout.fillWidth: true
        visible: words.text.trim() !== ""
        text: qsTr("What you write is kept among the own words of this meeting, for those whom you chose and nobody else. You can take it back as long as this page is open; after that, ask a worker.")
        muted: true
    }
    Button {
        Layout.alignment: Qt.AlignRight
        kind: "primary"
        icon.name: "send"
        text: qsTr("Say it")
        enabled: words.text.trim() !== "" && places.circle !== ""
        onClicked: {
            if (!root.board.say(words.text, places.circle))
                return;
            words.text = "";
            places.reset();
        }
    }
    Dialog {
        id: withdrawal

        property string written: ""

        title: qsTr("Take these words back?")
        message: qsTr("They are not shown any more, to anybody. What you say is yours.")
        acceptText: qsTr("Take back")
        rejectText: qsTr("Keep")
        onAccepted: root.board.takeBack(withdrawal.written)
    }
    Draft { store: App.drafts; key: root.place; text: words.text; onRestored: text => words.text = text }
}
