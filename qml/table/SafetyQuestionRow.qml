// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One question of the safety check: yes, no or not known, with words where they are needed.
ColumnLayout {
    id: root

    required property string key
    required property string text
    required property string hint
    required property string reply
    required property string words
    required property bool separate
    required property bool wordsNeeded
    required property PreparationDesk preparation
    required property string place
    readonly property var replies: ["yes", "no", "notKnown"]

    spacing: Theme.space.s

    function keep(): void {
        if (field.text.trim() !== root.words)
            root.preparation.setWords(root.key, field.text);
    }

    Strong {
        Layout.fillWidth: true
        text: root.text
    }
    Caption {
        Layout.fillWidth: true
        muted: true
        text: root.hint
    }
    SegmentedControl {
        Layout.fillWidth: true
        name: root.text
        //: Answers to a question of the safety check.
        options: [qsTr("Yes"), qsTr("No"), qsTr("Not known")]
        currentIndex: root.replies.indexOf(root.reply)
        onChosen: index => root.preparation.answer(root.key, root.replies[index])
    }
    Banner {
        Layout.fillWidth: true
        visible: root.wordsNeeded
        kind: "warning"
        text: qsTr("Write what makes it safe to meet together, or choose separate sessions.")
    }
    TextField {
        id: field

        Layout.fillWidth: true
        visible: root.reply === "yes" || root.reply === "notKnown" || root.wordsNeeded || root.words !== ""
        label: qsTr("In your words")
        spokenName: qsTr("In your words: %1").arg(root.text)
        maximumLength: 500
        onAccepted: root.keep()

        Connections {
            target: field.input
            function onEditingFinished(): void { root.keep() }
        }
    }
    onWordsChanged: field.text = root.words
    Component.onCompleted: field.text = root.words
    Draft { store: App.drafts; key: root.place + "/safety." + root.key; text: field.text === root.words ? "" : field.text; onRestored: text => field.text = text }
}
