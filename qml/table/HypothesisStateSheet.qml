// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A thought in its words, where it stands now, and what was learned when it is let go. Never "true".
RecordSheet {
    id: root

    required property MeetingTable table
    readonly property var states: ["open", "tested", "strengthened", "changed", "letGo", "parked"]
    readonly property var words: [qsTr("open"), qsTr("being explored"), qsTr("grew stronger"), qsTr("changed"), qsTr("let go"), qsTr("resting")]

    title: qsTr("Where does this thought stand?")
    rows: root.table.shownLists.hypotheses

    function openFor(key: string): void {
        root.record = key;
        d.read();
        d.hasFamilyWording = (root.table.lists.hypotheses.value(d.row(), "familyWording") ?? "") !== "";
        open();
    }

    QtObject {
        id: d

        /// What somebody has said of these words must stay under these words.
        property bool isAnswered: false
        property bool hasFamilyWording: false

        function row(): int {
            return root.table.lists.hypotheses.indexOfKey(root.record);
        }
        function read(): void {
            d.isAnswered = (root.table.lists.hypotheses.value(d.row(), "reactions") ?? []).length > 0;
            choice.currentIndex = root.states.indexOf(root.table.lists.hypotheses.value(d.row(), "state"));
        }
    }
    Connections {
        target: root.record === "" ? null : root.table.lists.hypotheses

        function onDataChanged(): void {
            d.read();
        }
    }
    RadioGroup {
        id: choice

        Layout.fillWidth: true
        options: root.words
        onChosen: index => root.table.pen.set(root.record, { state: root.states[index] })
    }
    LiveText {
        pen: root.table.pen
        record: root.record
        field: "sentence"
        needed: true
        fixed: d.isAnswered
        label: qsTr("The thought")
        helper: d.isAnswered ? qsTr("Somebody has said already how this sounds to them. For other words, begin another thought.") : ""
    }
    LiveText {
        visible: d.hasFamilyWording
        pen: root.table.pen
        record: d.hasFamilyWording ? root.record : ""
        field: "familyWording"
        needed: true
        fixed: d.isAnswered
        label: qsTr("The same in the family's words")
    }
    LiveText {
        pen: root.table.pen
        record: root.record
        field: "learned"
        label: qsTr("What did we learn?")
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        //: Closes a panel whose fields are kept as they are typed.
        text: qsTr("Done")
        onClicked: root.close()
    }
}
