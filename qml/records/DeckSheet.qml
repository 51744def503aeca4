// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The question deck: find a question by its words or its kind, with the names of whom it is about, and tick it when it
/// has been asked.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null
    /// The hypothesis that is explored; empty: none.
    property string hypothesis: ""

    /// None of these: somebody writes their own.
    signal ownRequested(hypothesis: string)

    title: qsTr("Question deck")
    subtitle: root.hypothesis !== "" ? qsTr("Which of these would explore the thought?") : ""
    preferredWidth: Theme.size.sheet + Theme.space.xxxl
    onClosed: {
        root.hypothesis = "";
        d.people = [];
        deck.search = "";
    }

    /// `people`: keys of whom it may be about.
    function openFor(hypothesis: string, people: var): void {
        root.hypothesis = hypothesis;
        d.people = people;
        root.open();
    }

    DeckBoard {
        id: deck

        lists: root.opened ? root.lists : null
        pen: root.pen
        language: App.appearance.language
        people: d.people
        hypothesis: root.hypothesis
    }
    QtObject {
        id: d

        property var people: []
        property bool isChoosing: false
        readonly property var lens: deck.lens

        function readers(): string {
            const at = audience.circle === "" ? -1 : root.audiences?.indexOfKey(audience.circle) ?? -1;
            return at < 0 ? "" : root.audiences.value(at, "onlyMe") ? qsTr("only me") : Names.listed(root.audiences.value(at, "names"));
        }
    }
    SearchField {
        Layout.fillWidth: true
        name: qsTr("Look for a question")
        text: deck.search
        onEdited: text => deck.search = text
    }
    Select {
        id: kind

        Layout.fillWidth: true
        label: qsTr("Kind of question")
        placeholder: qsTr("All kinds")
        helper: deck.purpose
        model: deck.types
        textRole: "title"
        valueRole: "key"
        onChosen: deck.type = kind.currentValue
    }
    PartyPicker {
        Layout.fillWidth: true
        label: qsTr("Whom it is about")
        helper: qsTr("The first two have their names in the questions.")
        choices: root.opened ? root.lists?.persons ?? null : null
        chosen: d.people
        onAdded: key => d.people = d.people.filter(one => one !== key).concat([key])
        onRemoved: key => d.people = d.people.filter(one => one !== key)
    }
    Button {
        Layout.fillWidth: true
        kind: audience.circle === "" && !d.isChoosing ? "primary" : "secondary"
        icon.name: "eye"
        //: Over the questions of the deck: who sees those that are kept; %1 is a list of names.
        text: audience.circle === "" ? qsTr("Choose who may see what is kept") : qsTr("Kept for: %1").arg(d.readers())
        onClicked: d.isChoosing = !d.isChoosing
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.isChoosing
        label: qsTr("Who may see what is kept?")
        audiences: root.audiences
        onCircleChanged: d.isChoosing = false
    }
    Rows {
        model: deck.cards
        spacing: Theme.space.s

        DeckCard {
            canKeep: audience.circle !== "" || state !== ""
            onAskedToggled: asked => deck.setAsked(key, asked, audience.circle)
            onPlanRequested: deck.plan(key, audience.circle, "", "")
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: deck.cards.count === 0
        iconName: "search"
        title: qsTr("No such question here")
        text: qsTr("Try another word, or write your own.")
    }
    Caption {
        Layout.fillWidth: true
        visible: deck.hasMore
        text: qsTr("There are more. Choose a kind, or write a word of the question.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        icon.name: "pencil"
        text: qsTr("Write a question of my own")
        onClicked: {
            const thought = root.hypothesis;
            root.close();
            root.ownRequested(thought);
        }
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Also questions that steer")
        checked: deck.strategic
        onToggled: deck.strategic = checked
    }
    Card {
        Layout.fillWidth: true
        visible: d.lens.length > 0

        Heading { Layout.fillWidth: true; text: deck.lensTitle }
        Body { Layout.fillWidth: true; text: deck.lensHint; muted: true }
        Body { Layout.fillWidth: true; text: d.lens.join(" · ") }
    }
}
