// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Letters between a child and those who work with the child. The worker brings them there and back.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists

    signal closeRequested()

    LetterThread {
        id: thread

        pen: root.pen
        person: who.currentIndex >= 0 ? who.currentValue ?? "" : ""
        onPersonChanged: {
            choice.clear();
            words.text = ""; // of somebody else
        }
    }
    SpeakersChoice {
        id: choice

        pen: root.pen
        persons: root.lists.persons
        members: root.lists.members
        speaker: thread.person
    }

    ScrollArea {
        anchors.fill: parent
        maximumContentWidth: 900
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            IconButton {
                icon.name: "arrow-left"
                text: qsTr("Back to own words")
                onClicked: root.closeRequested()
            }
            Title {
                Layout.fillWidth: true
                text: qsTr("Letters")
            }
        }
        Select {
            id: who

            Layout.fillWidth: true
            label: qsTr("With whom")
            model: root.lists.persons
            textRole: "name"
            valueRole: "key"
        }
        EmptyState {
            Layout.fillWidth: true
            visible: thread.person !== "" && thread.letters.count === 0
            iconName: "mail"
            title: qsTr("No letters yet")
            text: qsTr("Write what was heard and what happens next, in words for the child. The child may answer.")
        }
        Rows {
            model: thread.letters
            spacing: Theme.space.l

            QuoteCard {
                id: letter

                required property string words
                required property string from
                required property bool isTheirs
                required property string when
                required property var seenBy

                text: letter.words
                speaker: letter.from
                detail: letter.isTheirs ? letter.when : qsTr("to the child, %1").arg(letter.when)

                WhoSees {
                    Layout.fillWidth: true
                    people: letter.seenBy
                    interactive: false
                }
            }
        }
        SegmentedControl {
            id: side

            Layout.fillWidth: true
            visible: thread.person !== ""
            //: Spoken name of the choice whose letter is written.
            name: qsTr("Whose letter")
            options: [qsTr("From us"), qsTr("From the child")]
            currentIndex: 0
        }
        TextArea {
            id: words

            Layout.fillWidth: true
            visible: thread.person !== ""
            isVoice: side.currentIndex === 1
            label: side.currentIndex === 1 ? qsTr("The child's letter, exactly as it was written") : qsTr("Your letter")
            minimumLines: 4
        }
        VoiceReaders {
            Layout.fillWidth: true
            visible: thread.person !== ""
            choice: choice
        }
        Button {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.childTouch
            visible: thread.person !== ""
            kind: "primary"
            text: qsTr("Keep this letter")
            enabled: words.text.trim() !== "" && choice.circle !== ""
            onClicked: {
                const key = side.currentIndex === 1 ? thread.receive(choice.circle, words.text) : thread.write(choice.circle, words.text);
                if (key !== "")
                    words.text = "";
            }
        }
    }
    Draft { store: App.drafts; key: "child/thread.words/" + thread.person; text: words.text; onRestored: text => words.text = text }
}
