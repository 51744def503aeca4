// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Who or what stands on a ring of a child's map: a face of the family, or the child's own word for somebody, an animal
/// or a place.
Sheet {
    id: root

    required property VoiceDesk desk
    required property RingBoard board
    required property SpeakersChoice choice
    property string wish: ""
    property string ring: ""

    function openFor(ring: string): void {
        if (root.ring !== ring)
            words.text = "";
        root.ring = ring;
        d.about = "";
        root.open();
    }
    function keep(): void {
        const fields = root.board.fieldsOf(root.ring, root.choice.circle, d.about);
        fields.askedBefore = root.subtitle;
        fields.heardBy = root.choice.workerName;
        fields.wish = root.wish.trim();
        fields.withoutName = root.choice.withoutName;
        fields.never = root.choice.never;
        fields.askFirst = root.choice.askFirst;
        if (root.desk.keep(root.choice.circle, root.board.page.person, words.text, fields) === "")
            return;
        words.text = "";
        d.about = "";
        root.close();
    }

    title: d.textOf("title", root.board.page?.language ?? "")
    subtitle: d.textOf("prompt", root.board.page?.language ?? "")
    footer: Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Put it here")
        enabled: words.text.trim() !== "" && root.choice.circle !== "" && !d.isToAsk
        onClicked: root.keep()
    }

    QtObject {
        id: d

        property string about: ""
        /// The word was kept over a lock, and what the child wished was not.
        property bool isToAsk: false

        /// Of the ring; put anew in another language.
        function textOf(role: string, language: string): string {
            const zones = root.board.page?.zones ?? null;
            return zones?.value(zones.indexOfKey(root.ring), role) ?? "";
        }
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
    TextField {
        id: words

        Layout.fillWidth: true
        label: qsTr("What does the child call them?")
        helper: qsTr("Also an animal or a place: “Musti”, “mummola”.")
        maximumLength: 60
    }
    VoiceReaders {
        Layout.fillWidth: true
        visible: root.choice.circle === ""
        choice: root.choice
    }
    WhoSees {
        Layout.fillWidth: true
        visible: root.choice.circle !== ""
        people: root.choice.circle !== "" ? root.desk.pen.seenBy(root.choice.circle) : []
        full: true
        interactive: false
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Somebody in the family")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: root.board.lists?.persons ?? null

                Chip {
                    required property string key
                    required property string name

                    visible: key !== root.board.page.person
                    text: name
                    checkable: true
                    checked: d.about === key
                    onClicked: {
                        const isNew = d.about !== key;
                        d.about = isNew ? key : "";
                        if (isNew)
                            words.text = name;
                    }
                }
            }
        }
    }
    Draft { store: App.drafts; key: "child/ring.words/" + root.board.page.person + "/" + root.ring; text: words.text; onRestored: text => {
        words.text = text;
        d.isToAsk = text !== "";
    } }
}
