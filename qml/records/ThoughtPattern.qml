// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The pattern of a thought: who is in it, how one leads to the next, what good it tries to do.
ColumnLayout {
    id: root

    required property ThoughtBoard board
    required property ThoughtCard card
    readonly property var held: root.card.held
    readonly property bool canWrite: root.held.writable ?? false

    spacing: Theme.space.l

    QtObject {
        id: d

        property var chosen: []

        function read(): void {
            const keys = [];
            for (let i = 0; i < root.card.parties.count; ++i)
                keys.push(root.card.parties.value(i, "key"));
            if (keys.join() !== d.chosen.join())
                d.chosen = keys;
        }
    }
    Component.onCompleted: d.read()
    Connections {
        target: root.card
        function onChanged(): void { d.read() }
    }
    PartyPicker {
        Layout.fillWidth: true
        enabled: root.canWrite
        choices: root.board.parties
        chosen: d.chosen
        helper: qsTr("At least two. The school, a service or we ourselves may be in it.")
        onAdded: key => root.card.addParty(key)
        onRemoved: key => root.card.removeParty(key)
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("How it goes round")
    }
    Rows {
        model: root.card.turns
        spacing: Theme.space.xs

        ListRow {
            id: turn

            required property int index
            required property string whoName
            required property string what

            readOnly: true
            title: whoName === "" ? what : whoName + ": " + what

            IconButton {
                visible: root.canWrite
                icon.name: "x"
                text: qsTr("Take this turn away")
                onClicked: root.card.removeTurn(turn.index)
            }
        }
    }
    Select {
        id: who

        Layout.fillWidth: true
        visible: root.canWrite
        label: qsTr("Who comes next")
        model: root.card.parties
        textRole: "name"
        valueRole: "key"
    }
    TextField {
        id: what

        Layout.fillWidth: true
        visible: root.canWrite
        label: qsTr("What they do or feel then")
        maximumLength: 160
    }
    Button {
        Layout.fillWidth: true
        visible: root.canWrite
        icon.name: "plus"
        text: qsTr("Add the turn")
        enabled: what.text.trim() !== "" && who.currentIndex >= 0
        onClicked: {
            if (!root.card.addTurn(who.currentValue, what.text))
                return;
            what.text = "";
            who.currentIndex = -1;
        }
    }
    Switch {
        Layout.fillWidth: true
        enabled: root.canWrite
        text: qsTr("We workers are part of it")
        checked: root.held.aboutUs ?? false
        onToggled: root.card.write("aboutUs", checked)
    }
    ThoughtField {
        card: root.card
        field: "intention"
        label: qsTr("What good is this trying to do?")
    }
    ThoughtField {
        card: root.card
        field: "childsDay"
        label: qsTr("What does it mean in the child's day?")
    }
}
