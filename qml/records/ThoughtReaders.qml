// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who knows of a thought, why not more people, what the family says of it, and its card in the family's words.
ColumnLayout {
    id: root

    required property ThoughtBoard board
    required property ThoughtCard card
    readonly property var held: root.card.held
    required property KeyedListModel persons
    readonly property string family: root.held.family ?? ""
    readonly property var marks: ["resonates", "doesNotResonate", "thinking"]

    signal splitDone(key: string)

    spacing: Theme.space.l
    Component.onCompleted: root.card.lookForWider()

    WhoSees {
        Layout.fillWidth: true
        people: root.held.seenBy ?? []
        interactive: false
    }
    Body {
        Layout.fillWidth: true
        visible: root.card.reasons.count > 0
        text: qsTr("Not more people, because it builds on what only these know:")
    }
    Rows {
        model: root.card.reasons
        spacing: Theme.space.s

        Card {
            id: reason

            required property string words
            required property var seenBy

            padding: Theme.space.m

            Body { Layout.fillWidth: true; text: reason.words }
            WhoSees { Layout.fillWidth: true; people: reason.seenBy; interactive: false }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.family !== ""

        Caption { Layout.fillWidth: true; text: qsTr("The family's card"); muted: true }
        Body { Layout.fillWidth: true; text: root.family }
    }
    Heading {
        Layout.fillWidth: true
        visible: split.visible
        text: qsTr("A card in the family's words")
    }
    ColumnLayout {
        id: split

        Layout.fillWidth: true
        visible: root.family === "" && root.card.homes.count > 0 && (root.held.writable ?? false)
        spacing: Theme.space.m

        Body {
            Layout.fillWidth: true
            muted: true
            text: qsTr("The same thought for more people, without what only these know. Only those who see this card know that the two belong together.")
        }
        TextArea {
            id: wording

            Layout.fillWidth: true
            label: qsTr("Could it be that…")
            helper: qsTr("In words that you could read to the family.")
            minimumLines: 2
        }
        AudienceChooser {
            id: wider

            Layout.fillWidth: true
            audiences: root.card.homes
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Make the family's card")
            enabled: wording.text.trim() !== "" && wider.circle !== ""
            onClicked: {
                const key = root.card.familyCard(wider.circle, root.board.stem, wording.text);
                if (key === "")
                    return;
                wording.text = "";
                root.splitDone(key);
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("How it sounds to the family")
    }
    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who says it")
        model: root.persons
        textRole: "name"
        valueRole: "key"
    }
    ButtonFlow {
        Layout.fillWidth: true
        enabled: who.currentIndex >= 0

        Button { icon.name: "check"; text: qsTr("Resonates"); onClicked: d.say(0) }
        Button { icon.name: "x"; text: qsTr("Does not"); onClicked: d.say(1) }
        Button { icon.name: "circle-question-mark"; text: qsTr("Still thinking"); onClicked: d.say(2) }
    }

    QtObject {
        id: d

        function say(mark: int): void {
            if (root.board.say(root.card.card, who.currentValue, root.marks[mark]))
                who.currentIndex = -1;
        }
    }
}
