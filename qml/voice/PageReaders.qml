// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Who may see what is written on a page, asked once for all of it, and what the child asks for its words.
ColumnLayout {
    id: root

    required property Pen pen
    required property SpeakersChoice choice
    property alias wish: wishes.wish

    function clear(): void {
        root.choice.clear();
        wishes.clear();
        readers.isChoosing = false;
    }

    spacing: Theme.space.l

    VoiceReaders {
        Layout.fillWidth: true
        visible: root.choice.circle === "" || readers.isChoosing
        choice: root.choice
    }
    WhoSees {
        id: readers

        property bool isChoosing: false

        Layout.fillWidth: true
        visible: root.choice.circle !== "" && !readers.isChoosing
        people: root.choice.circle !== "" ? root.pen.seenBy(root.choice.circle) : []
        full: true
        interactive: true
        onChooseRequested: readers.isChoosing = true
    }
    Button {
        Layout.fillWidth: true
        visible: !wishes.visible
        kind: "quiet"
        icon.name: "chevron-down"
        //: Button: opens what a child may ask for its words, beside who may see them.
        text: qsTr("Never, ask me first, without my name")
        onClicked: wishes.visible = true
    }
    VoiceWishes {
        id: wishes

        Layout.fillWidth: true
        visible: false
        choice: root.choice
    }
}
