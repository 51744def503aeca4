// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Writing down what a child says in one part of a page.
Sheet {
    id: root

    required property VoiceDesk desk
    required property InstrumentPage page
    required property SpeakersChoice choice
    property string wish: ""
    property string zone: ""
    readonly property string prompt: d.textOf("prompt", root.page.language)

    function openFor(zone: string): void {
        if (root.zone !== zone || d.person !== root.page.person)
            words.text = ""; // of another part, or of somebody else
        d.person = root.page.person;
        root.zone = zone;
        root.open();
    }
    function keep(): void {
        const fields = root.page.fieldsOf(root.zone);
        fields.askedBefore = root.prompt;
        fields.heardBy = root.choice.workerName;
        fields.tellsOfHarm = harm.checked;
        fields.wish = root.wish.trim();
        fields.withoutName = root.choice.withoutName;
        fields.never = root.choice.never;
        fields.askFirst = root.choice.askFirst;
        if (root.desk.keep(root.choice.circle, root.page.person, words.text, fields) === "")
            return;
        words.text = "";
        harm.checked = false;
        root.close();
    }

    title: d.textOf("title", root.page.language)
    subtitle: root.prompt

    QtObject {
        id: d

        property string person: ""
        /// The words were kept over a lock, and what the child wished was not.
        property bool isToAsk: false

        /// Of the part; put anew in another language.
        function textOf(role: string, language: string): string { return root.page.zones.value(root.page.zones.indexOfKey(root.zone), role) ?? "" }
    }
    Banner {
        Layout.fillWidth: true
        visible: d.isToAsk
        kind: "warning"
        text: qsTr("The words were kept while the device was locked. Who may see them, and whom the child said never to, has to be set again on the page behind.")
    }
    Button {
        Layout.fillWidth: true
        visible: d.isToAsk
        kind: "secondary"
        text: qsTr("It is set")
        onClicked: d.isToAsk = false
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("The child's own words")
        minimumLines: 3
    }
    CheckBox {
        id: harm

        Layout.fillWidth: true
        text: qsTr("This tells of violence or of a sexual offence")
        onToggled: root.choice.tellsOfHarm = checked
    }
    VoiceStop {
        Layout.fillWidth: true
        visible: harm.checked
        desk: root.desk
    }
    VoiceReaders {
        Layout.fillWidth: true
        visible: harm.checked
        choice: root.choice
    }
    WhoSees {
        Layout.fillWidth: true
        visible: !harm.checked
        people: root.choice.circle !== "" ? root.desk.pen.seenBy(root.choice.circle) : []
        full: true
        interactive: false
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Keep these words")
        enabled: words.text.trim() !== "" && root.choice.circle !== "" && !d.isToAsk
        onClicked: root.keep()
    }
    Draft { store: App.drafts; key: "child/zone.words/" + root.page.person + "/" + root.page.instrument + "/" + root.zone; text: words.text; onRestored: text => {
        words.text = text;
        d.isToAsk = text !== "";
    } }
}
