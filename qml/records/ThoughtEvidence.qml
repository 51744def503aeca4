// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What we would see if it were so, or not; what speaks for and against it; what else it could be.
ColumnLayout {
    id: root

    required property ThoughtCard card
    readonly property var held: root.card.held
    readonly property bool canWrite: root.held.writable ?? false

    signal splitDone(key: string)

    spacing: Theme.space.l

    QtObject {
        id: d

        /// Something that fewer people know of than of the card.
        property string narrower: ""
        property string stance: ""
    }
    Connections {
        target: root.card

        function onNarrower(evidence: string, stance: string): void {
            d.stance = stance;
            d.narrower = evidence;
            root.card.lookForNarrower(evidence);
        }
        function onCardChanged(): void { d.narrower = "" }
    }
    ThoughtField {
        card: root.card
        field: "ifSo"
        label: qsTr("What would we see if it were so?")
    }
    ThoughtField {
        card: root.card
        field: "ifNot"
        label: qsTr("And if it were not?")
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("What speaks for and against")
    }
    Card {
        Layout.fillWidth: true
        visible: d.narrower !== ""
        selected: true

        Body {
            Layout.fillWidth: true
            text: qsTr("Fewer people know of this than of the card. It can stand on a card of its own for them. This card stays as it is, and does not tell of the other.")
        }
        AudienceChooser {
            id: home

            Layout.fillWidth: true
            audiences: root.card.homes
        }
        ButtonFlow {
            Layout.fillWidth: true

            Button {
                kind: "primary"
                text: qsTr("Make a card for them")
                enabled: home.circle !== ""
                onClicked: {
                    const key = root.card.teamCard(home.circle, d.narrower, d.stance);
                    if (key === "")
                        return;
                    d.narrower = "";
                    root.splitDone(key);
                }
            }
            Button {
                text: qsTr("Leave it out")
                onClicked: d.narrower = ""
            }
        }
    }
    SearchField {
        Layout.fillWidth: true
        visible: root.canWrite
        name: qsTr("Look for words and events")
        text: root.card.search
        onEdited: text => root.card.search = text
    }
    Rows {
        model: root.card.evidence
        spacing: Theme.space.s

        Card {
            id: evidence

            required property string key
            required property string words
            required property string sort
            required property string stance
            required property var seenBy

            padding: Theme.space.m

            Body {
                Layout.fillWidth: true
                text: evidence.words
            }
            Caption {
                Layout.fillWidth: true
                text: evidence.sort
                muted: true
            }
            ButtonFlow {
                Layout.fillWidth: true

                Chip {
                    id: speaksFor

                    enabled: root.canWrite
                    checkable: true
                    checked: evidence.stance === "for"
                    //: This speaks for the hypothesis.
                    text: qsTr("speaks for it")
                    onToggled: {
                        root.card.weigh(evidence.key, speaksFor.checked ? "for" : "");
                        speaksFor.checked = Qt.binding(() => evidence.stance === "for");
                    }
                }
                Chip {
                    id: against

                    enabled: root.canWrite
                    checkable: true
                    checked: evidence.stance === "against"
                    text: qsTr("speaks against it")
                    onToggled: {
                        root.card.weigh(evidence.key, against.checked ? "against" : "");
                        against.checked = Qt.binding(() => evidence.stance === "against");
                    }
                }
            }
            WhoSees { Layout.fillWidth: true; people: evidence.seenBy; interactive: false }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.card.hasMoreEvidence
        text: qsTr("There is more. Write a word of it to find it.")
        muted: true
    }
    Heading {
        Layout.fillWidth: true
        visible: root.card.others.count > 0
        text: qsTr("What else it could be")
    }
    Rows {
        model: root.card.others
        spacing: 0

        CheckBox {
            id: other

            required property string key
            required property string words
            required property bool chosen

            enabled: root.canWrite
            text: other.words
            checked: other.chosen
            onToggled: {
                root.card.setAlternative(other.key, other.checked);
                other.checked = Qt.binding(() => other.chosen);
            }
        }
    }
}
