// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One tie: which, as who tells it, since when, and who sees it.
Card {
    id: root

    required property FamilyFacts facts
    required property KeyedListModel tieTypes
    required property string key
    required name
    required property string type
    required property string saidBy
    required property string since
    required property string until
    required property string when
    required property string direction
    required property bool uncertain
    required property var seenBy
    required property bool writable

    readonly property bool isChanged: kind.currentValue !== root.type || teller.text !== root.saidBy
        || period.from !== root.since || period.to !== root.until || note.text !== root.when
        || both.checked !== (root.direction === "both") || unsure.checked !== root.uncertain

    // A list that has just come chooses nothing by itself.
    function show(): void {
        kind.currentIndex = root.tieTypes.indexOfKey(root.type);
    }

    onTypeChanged: root.show()
    Component.onCompleted: root.show()

    function save(): void {
        const done = root.facts.setTie(root.key, { type: kind.currentValue ?? root.type, saidBy: teller.text.trim(), since: period.from,
            until: period.to, when: note.text.trim(), direction: both.checked ? "both" : "forward",
            certainty: unsure.checked ? "disputed" : "stated" });
        problem.text = done ? "" : qsTr("Write the time as 2012 or 19.6.2012, or leave it empty.");
    }

    Heading {
        Layout.fillWidth: true
        text: root.name
    }
    Select {
        id: kind

        Layout.fillWidth: true
        enabled: root.writable
        label: qsTr("How they are with each other")
        model: root.tieTypes
        textRole: "words"
        valueRole: "key"
    }
    TextField {
        id: teller

        Layout.fillWidth: true
        label: qsTr("Who says so")
        text: root.saidBy
        maximumLength: 120
        readOnly: !root.writable
    }
    PeriodFields {
        id: period

        from: root.since
        to: root.until
        readOnly: !root.writable
    }
    TextField {
        id: note

        Layout.fillWidth: true
        //: Label of a field at a tie: written on its line, such as "always" or "after the move".
        label: qsTr("A few words on the line")
        text: root.when
        maximumLength: 120
        readOnly: !root.writable
    }
    Switch {
        id: both

        Layout.fillWidth: true
        enabled: root.writable
        //: Genogram: a tie that goes from each to the other, not only one way.
        text: qsTr("Both ways")
        checked: root.direction === "both"
    }
    Switch {
        id: unsure

        Layout.fillWidth: true
        enabled: root.writable
        //: Genogram: somebody sees this tie otherwise, or it is only assumed.
        text: qsTr("Not certain")
        checked: root.uncertain
    }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.writable

        Button {
            text: qsTr("Save")
            enabled: root.isChanged
            onClicked: root.save()
        }
        Button {
            kind: "quiet"
            icon.name: "trash-2"
            //: Button: takes a tie off the drawing.
            text: qsTr("Remove the tie")
            onClicked: root.facts.remove(root.key)
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
    }
}
