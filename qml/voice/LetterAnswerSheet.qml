// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What a child wrote or answered, in the child's own words, with what the child asks for them: the narrowest readers
/// are chosen at first, and never anybody who may not read the letter that it answers.
Sheet {
    id: root

    required property LetterDesk letters
    required property CaseLists lists

    function openFor(letter: string): void {
        const child = letter !== "" ? root.letters.childOf(letter) : root.letters.children.value(0, "key") ?? "";
        words.text = ""; // before what was kept of the answer to this one comes
        choice.clear();
        wishes.clear();
        wishes.visible = false;
        harm.checked = false;
        d.isToAsk = false;
        d.letter = letter;
        d.child = child;
        who.currentIndex = root.letters.children.indexOfKey(child);
        root.open();
    }
    function keep(): void {
        const asked = { wish: wishes.wish.trim(), never: choice.never, askFirst: choice.askFirst, withoutName: choice.withoutName, tellsOfHarm: harm.checked };
        if (!root.letters.receive(d.letter, d.child, choice.circle, words.text, asked))
            return;
        words.text = "";
        root.close();
    }

    title: d.letter !== "" ? qsTr("What the child answered") : qsTr("A letter from the child")
    subtitle: qsTr("Word for word, as the child wrote or said it.")

    QtObject {
        id: d

        property string letter: ""
        property string child: ""
        /// The words were kept over a lock, and what the child wished was not.
        property bool isToAsk: false
    }
    VoiceDesk { id: voices; pen: root.letters.pen; language: App.appearance.language }
    SpeakersChoice {
        id: choice

        pen: root.letters.pen
        persons: root.lists.persons
        members: root.lists.members
        speaker: d.child
        alongside: d.letter
        tellsOfHarm: harm.checked
    }

    Select {
        id: who

        Layout.fillWidth: true
        visible: d.letter === ""
        label: qsTr("Whose letter")
        model: root.letters.children
        textRole: "name"
        valueRole: "key"
        onChosen: d.child = who.currentValue
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("The child's words")
        minimumLines: 4
        isVoice: true
    }
    CheckBox {
        id: harm

        Layout.fillWidth: true
        text: qsTr("This tells of violence or of a sexual offence")
    }
    VoiceStop {
        Layout.fillWidth: true
        visible: harm.checked
        desk: voices
    }
    VoiceReaders {
        Layout.fillWidth: true
        choice: choice
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
        choice: choice
    }
    Banner {
        Layout.fillWidth: true
        visible: choice.withoutName && d.letter !== ""
        text: qsTr("Where others than workers read it, it does not say which letter it answers: that would tell whose words these are.")
    }
    Banner {
        Layout.fillWidth: true
        visible: d.isToAsk
        kind: "warning"
        text: qsTr("The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again.")
        actionText: qsTr("It is set")
        onActionTriggered: d.isToAsk = false
    }
    footer: Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: d.letter !== "" ? qsTr("Keep the answer") : qsTr("Keep this letter")
        enabled: words.text.trim() !== "" && choice.circle !== "" && d.child !== "" && !d.isToAsk
        onClicked: root.keep()
    }
    Draft {
        store: App.drafts
        key: "child/letter.answer/" + (d.letter !== "" ? d.letter : d.child)
        text: root.visible ? words.text : ""
        onRestored: text => {
            words.text = text;
            d.isToAsk = text !== "";
        }
    }
}
