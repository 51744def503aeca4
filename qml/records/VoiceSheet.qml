// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Writing down somebody's words exactly as said, how they came, and who may see them.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// How words reach somebody here most often.
    property string medium: "talk"

    title: qsTr("Own words")
    subtitle: qsTr("Exactly as they were said.")

    /// Goes on with what was begun elsewhere.
    function begin(person: string, said: string): void {
        who.currentIndex = root.lists.persons.indexOfKey(person);
        words.text = said;
        d.showsMore = true;
        root.open();
    }
    function clear(): void {
        words.text = "";
        readBack.checked = false;
        harm.checked = false;
        who.currentIndex = -1;
        circumstances.clear();
        wishes.clear();
        choice.clear();
        d.showsMore = false;
    }
    function keep(): void {
        const fields = circumstances.fields();
        fields.wish = wishes.wish.trim();
        fields.readBack = readBack.checked;
        fields.tellsOfHarm = harm.checked;
        fields.withoutName = choice.withoutName;
        fields.never = choice.never;
        fields.askFirst = choice.askFirst;
        if (voices.keep(choice.circle, who.currentValue, words.text, fields) === "")
            return;
        root.clear();
        root.close();
    }

    QtObject {
        id: d

        property bool showsMore: false
        /// Goes with the words over a lock: they must not be kept without what was wished for them.
        readonly property string wishesText: choice.never.length + choice.askFirst.length > 0 || choice.withoutName || harm.checked
            ? JSON.stringify({ never: choice.never, askFirst: choice.askFirst, withoutName: choice.withoutName, harm: harm.checked }) : ""

        /// Nothing was kept for another place: then what was wished here does not hold there.
        function restoreWishes(text: string): void {
            choice.clear();
            harm.checked = false;
            if (text === "")
                return;
            const kept = JSON.parse(text);
            for (const person of kept.never)
                choice.toggleNever(person);
            for (const person of kept.askFirst)
                choice.toggleAskFirst(person);
            choice.withoutName = kept.withoutName;
            harm.checked = kept.harm;
            d.showsMore = true;
        }
    }
    VoiceDesk { id: voices; pen: root.pen; language: App.appearance.language }
    SpeakersChoice {
        id: choice

        pen: root.pen
        persons: root.lists?.persons ?? null
        members: root.lists?.members ?? null
        speaker: who.currentIndex >= 0 ? who.currentValue ?? "" : ""
        meetingCircle: App.table !== null ? App.table.meetingCircle : App.guest.meetingCircle
        tellsOfHarm: harm.checked
    }

    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Whose words")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("Words")
        minimumLines: 3
    }
    CheckBox {
        id: readBack

        Layout.fillWidth: true
        text: qsTr("I read it back, and it was right")
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
        visible: !d.showsMore
        kind: "quiet"
        icon.name: "chevron-down"
        text: qsTr("How it was said, and their wishes")
        onClicked: d.showsMore = true
    }
    VoiceWishes {
        id: wishes

        Layout.fillWidth: true
        visible: d.showsMore
        choice: choice
    }
    VoiceCircumstances {
        id: circumstances

        Layout.fillWidth: true
        visible: d.showsMore
        desk: voices
        medium: root.medium
        hearer: choice.workerName
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep these words")
        enabled: words.text.trim() !== "" && who.currentIndex >= 0 && choice.circle !== ""
        onClicked: root.keep()
    }
    Draft { store: App.drafts; key: root.place + "/voice.words"; text: words.text; onRestored: text => words.text = text }
    Draft { store: App.drafts; key: root.place + "/voice.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/voice.wish"; text: wishes.wish; onRestored: text => wishes.wish = text }
    Draft {
        store: App.drafts
        key: root.place + "/voice.wishes"
        text: d.wishesText
        onRestored: text => d.restoreWishes(text)
    }
    Draft { store: App.drafts; key: root.place + "/voice.asked"; text: circumstances.askedBefore; onRestored: text => circumstances.askedBefore = text }
    Draft { store: App.drafts; key: root.place + "/voice.translation"; text: circumstances.translation; onRestored: text => circumstances.translation = text }
}
