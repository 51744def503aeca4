// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Letters that were written to the guest: closed until the guest opens one, then large, with room to answer.
ColumnLayout {
    id: root

    required property GuestDesk desk

    spacing: Theme.space.m

    GuestLetters {
        id: mail

        pen: root.desk.pen
        language: App.appearance.language
    }
    QtObject {
        id: d

        property string open: ""
    }
    Rows {
        model: mail.letters

        Card {
            id: letter

            required property string key
            required property string words
            required property string from
            required property string whenText
            required property var seenBy
            required property var answers
            readonly property bool isOpen: d.open === letter.key

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon { name: "mail"; color: Theme.color.accent }
                Heading {
                    Layout.fillWidth: true
                    text: letter.from !== "" ? qsTr("A letter to you from %1").arg(letter.from) : qsTr("A letter to you")
                }
            }
            Caption { Layout.fillWidth: true; visible: letter.whenText !== ""; text: letter.whenText; muted: true }
            Lead { Layout.fillWidth: true; visible: letter.isOpen; text: letter.words; font: Theme.type.quote }
            ReadAloudButton {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                words: letter.isOpen ? letter.words : ""
            }
            Rows {
                model: letter.isOpen ? letter.answers : null

                QuoteCard {
                    id: said

                    required property var modelData

                    text: said.modelData.words
                    speaker: qsTr("You answered")

                    Button {
                        kind: "quiet"
                        icon.name: "undo-2"
                        text: qsTr("Take these words back")
                        onClicked: root.desk.pen.withdraw(said.modelData.key)
                    }
                }
            }
            TextArea {
                id: words

                Layout.fillWidth: true
                visible: letter.isOpen
                isVoice: true
                label: qsTr("Your answer")
                minimumLines: 3
            }
            WhoSees {
                Layout.fillWidth: true
                visible: letter.isOpen
                people: letter.seenBy
                full: true
                interactive: false
            }
            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                visible: letter.isOpen
                kind: "primary"
                icon.name: "send"
                text: qsTr("Send the answer")
                enabled: words.text.trim() !== ""
                onClicked: {
                    if (mail.answer(letter.key, words.text))
                        words.text = "";
                }
            }
            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                icon.name: letter.isOpen ? "eye-off" : "mail-open"
                text: letter.isOpen ? qsTr("Close the letter") : qsTr("Read the letter")
                onClicked: d.open = letter.isOpen ? "" : letter.key
            }
            Draft { store: App.drafts; key: "guest.letter/" + letter.key; text: words.text; onRestored: text => words.text = text }
        }
    }
}
