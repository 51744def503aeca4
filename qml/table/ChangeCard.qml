// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What is changed because of feedback: written here, told at the beginning of the next meeting to those who may know.
Card {
    id: root

    required property MeetingTable table

    FeedbackChanges {
        id: board

        lists: root.table.shownLists
        pen: root.table.pen
        meeting: root.table.meeting
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("What do we change because of this?")
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("It is told at the beginning of the next meeting.")
        muted: true
    }
    Rows {
        model: board.changes
        spacing: Theme.space.s

        ColumnLayout {
            id: change

            required property string key
            required property string words
            required property var seenBy
            required property bool writable

            spacing: Theme.space.xs

            RowLayout {
                Layout.fillWidth: true

                Body { Layout.fillWidth: true; text: change.words }
                IconButton {
                    visible: change.writable
                    icon.name: "trash-2"
                    //: Button: deletes a sentence on what was changed because of feedback. %1 is the sentence.
                    text: qsTr("Delete: %1").arg(change.words)
                    onClicked: root.table.pen.remove(change.key)
                }
            }
            WhoSees { Layout.fillWidth: true; people: change.seenBy; interactive: false }
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("In plain words")
        minimumLines: 2
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: words.text.trim() !== ""
        audiences: root.table.lists.audiences
    }
    Button {
        Layout.alignment: Qt.AlignRight
        text: qsTr("Keep it")
        enabled: words.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            if (!board.add(audience.circle, words.text))
                return;
            words.text = "";
            audience.reset();
        }
    }
    Draft { store: App.drafts; key: root.table.draftPlace + "/change.words"; text: words.text; onRestored: text => words.text = text }
}
