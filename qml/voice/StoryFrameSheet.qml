// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The words of one frame: what it is about, whose words they are, who helped, and a plain picture.
Sheet {
    id: root

    required property StoryBoard story
    required property Pen pen
    /// Where a new frame is written, with what is wished for it: never, askFirst, withoutName, wish.
    property string circle: ""
    property var wishes: ({})

    function openNew(): void {
        d.frame = "";
        d.place = root.circle;
        d.fill("", "", [], "");
        d.slot = "new"; // now comes what was kept over a lock
        about.currentIndex = Math.min(root.story.frames.count, root.story.prompts.count - 1);
        root.open();
    }
    function openFor(frame: string, circle: string, words: string, helpers: var, sticker: string): void {
        d.frame = frame;
        d.place = circle;
        d.fill(words, root.story.speakerOf(frame), helpers, sticker);
        d.slot = frame;
        root.open();
    }

    title: d.frame === "" ? qsTr("A new picture in the story") : qsTr("Other words")
    subtitle: d.frame === "" ? qsTr("One thing, in words that the child uses.") : qsTr("Nobody has agreed to the new words yet.")

    QtObject {
        id: d

        property string frame: ""
        /// Under which the words are kept over a lock; empty: the sheet is closed.
        property string slot: ""
        property string place: ""
        /// What stands there already is not half written.
        property string original: ""
        /// The words were kept over a lock, and what was wished for them was not.
        property bool isToAsk: false
        property string sticker: ""
        property var helped: []
        property bool showsAll: false
        readonly property int few: 14

        /// What is asked of a frame; put anew in another language.
        function promptOf(index: int, language: string): string { return root.story.prompts.value(index, "prompt") ?? "" }
        function fill(text: string, speaker: string, helpers: var, sticker: string): void {
            d.original = text;
            words.text = text;
            d.isToAsk = false;
            d.sticker = sticker;
            d.showsAll = false;
            d.helped = helpers.slice();
            who.model = root.story.speakersFor(d.place);
            who.currentIndex = who.model.findIndex(each => each.key === speaker);
        }
        function offered(names: var, all: bool): var { return all ? names : names.filter((name, i) => i < d.few || d.helped.includes(name)) }
        function toggle(name: string): void {
            d.helped = d.helped.includes(name) ? d.helped.filter(each => each !== name) : d.helped.concat([name]);
        }
        function keep(): void {
            const key = d.frame !== "" ? root.story.reword(d.frame, who.currentValue, words.text, d.helped, d.sticker)
                : root.story.add(d.place, who.currentValue, about.currentValue, words.text, d.helped, d.sticker, root.wishes);
            if (key === "")
                return;
            words.text = "";
            root.close();
        }
    }

    Connections {
        target: root.story

        // Who is chosen stays chosen.
        function onLanguageChanged(): void {
            if (d.slot !== "")
                who.model = root.story.speakersFor(d.place);
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: d.isToAsk
        kind: "warning"
        text: qsTr("The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.")
        actionText: qsTr("It is set")
        onActionTriggered: d.isToAsk = false
    }
    Select {
        id: about

        Layout.fillWidth: true
        visible: d.frame === ""
        label: qsTr("What it is about")
        model: root.story.prompts
        textRole: "title"
        valueRole: "key"
    }
    Body {
        Layout.fillWidth: true
        visible: d.frame === "" && text !== ""
        text: d.promptOf(about.currentIndex, root.story.language)
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("The words")
        minimumLines: 3
    }
    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Whose words")
        textRole: "name"
        valueRole: "key"
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Who helped")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: d.place !== "" && root.visible ? d.offered(root.story.helpersFor(d.place), d.showsAll) : []

                Chip {
                    required property string modelData

                    text: modelData
                    checkable: true
                    checked: d.helped.includes(modelData)
                    onToggled: d.toggle(modelData)
                }
            }
        }
    }
    Button {
        Layout.fillWidth: true
        visible: !d.showsAll
        kind: "quiet"
        icon.name: "users-round"
        //: Button: shows the names of everybody in the family.
        text: qsTr("More people of the family")
        onClicked: d.showsAll = true
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("A plain picture, until there is a drawing")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: root.story.stickers

                CrayonButton {
                    required property string key
                    required property string title

                    shape: key
                    text: title
                    isChosen: d.sticker === key
                    onClicked: d.sticker = d.sticker === key ? "" : key
                }
            }
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: d.place !== "" ? root.pen.seenBy(d.place) : []
        full: true
        interactive: false
    }
    footer: Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Keep this picture")
        enabled: words.text.trim() !== "" && who.currentIndex >= 0 && d.place !== "" && !d.isToAsk
        onClicked: d.keep()
    }
    Draft { store: App.drafts; key: "child/story.words/" + root.story.child + "/" + d.slot; text: words.text === d.original ? "" : words.text; onRestored: text => {
        if (d.slot === "" || text === "")
            return;
        words.text = text;
        d.isToAsk = d.frame === ""; // other words for a frame stay where it is
    } }
    onClosed: d.slot = ""
}
