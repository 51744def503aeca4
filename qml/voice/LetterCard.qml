// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Records
import Kudelma.Ui

/// A letter to a child, and what the child answered.
Card {
    id: root

    required property string key
    required property string childName
    required property string words
    required property string whenText
    required property var answers
    required property var seenBy
    required property bool writable
    /// The child's own letter, that answers none.
    required property bool isTheirs

    signal answerRequested()
    signal paperRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon { name: "mail"; color: Theme.color.accent }
        Strong {
            Layout.fillWidth: true
            text: root.isTheirs ? (root.childName !== "" ? qsTr("From %1").arg(root.childName) : qsTr("A letter from the family"))
                : root.childName !== "" ? qsTr("To %1").arg(root.childName) : qsTr("A letter to the child")
        }
        Caption { visible: root.whenText !== ""; text: root.whenText; muted: true }
    }
    Body { Layout.fillWidth: true; visible: !root.isTheirs; text: root.words }
    Label {
        Layout.fillWidth: true
        visible: root.isTheirs
        text: root.words
        font: Theme.type.quote
        color: Theme.color.voiceSoftInk
    }
    Rows {
        model: root.answers
        spacing: Theme.space.s

        QuoteCard {
            id: answer

            required property var modelData

            text: answer.modelData.words
            speaker: answer.modelData.by
            detail: answer.modelData.dateText

            WhoSees {
                Layout.fillWidth: true
                people: answer.modelData.seenBy
                interactive: false
            }
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: !root.isTheirs

        ReadAloudButton { words: root.words; hint: root.childName }
        Button {
            icon.name: "printer"
            text: qsTr("On paper…")
            hint: root.childName
            onClicked: root.paperRequested()
        }
        Button {
            kind: "quiet"
            icon.name: "quote"
            text: qsTr("The child answered")
            hint: root.childName
            onClicked: root.answerRequested()
        }
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
