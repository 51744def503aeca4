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
        const row = root.board.rings.indexOfKey(ring);
        if (root.ring !== ring)
            words.text = "";
        root.ring = ring;
        root.title = root.board.rings.value(row, "title");
        root.subtitle = root.board.rings.value(row, "prompt");
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

    QtObject {
        id: d

        property string about: ""
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
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Put it here")
        enabled: words.text.trim() !== "" && root.choice.circle !== ""
        onClicked: root.keep()
    }
    Draft { store: App.drafts; key: "child/ring.words/" + root.board.page.person + "/" + root.ring; text: words.text; onRestored: text => words.text = text }
}
