// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Strengths, language, health and the like: what is there, and one more. What is sensitive needs its reason; who will
/// see it is chosen and shown before it is saved.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: strengths and marks").arg(root.facts.name)
    onAboutToShow: d.begin()

    Rows {
        model: root.facts.marks
        spacing: 0

        FactRow {
            required property string key
            required property string words
            required property string necessity
            required property bool writable

            title: words
            subtitle: necessity
            removable: writable
            onRemoveRequested: root.facts.remove(key)
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Add one")
    }
    Select {
        id: sort

        Layout.fillWidth: true
        //: Label of a choice: a strength, language, health ...
        label: qsTr("What it is about")
        model: root.facts.markSorts
        textRole: "words"
        valueRole: "key"
        onChosen: d.prepare()
    }
    SegmentedControl {
        id: state

        Layout.fillWidth: true
        visible: d.isSensitive
        name: qsTr("How it is")
        //: State of an illness and the like.
        options: [qsTr("it is so"), qsTr("suspected"), qsTr("recovering"), qsTr("over")]
        currentIndex: 0
        onChosen: d.prepare()
    }
    TextField {
        id: label

        Layout.fillWidth: true
        //: Label of a field: what is written under the name.
        label: qsTr("In a few words")
        maximumLength: 120
    }
    TextField {
        id: since

        Layout.fillWidth: true
        label: qsTr("Since when")
        placeholder: qsTr("2012 or 19.6.2012")
        maximumLength: 12
    }
    TextField {
        id: source

        Layout.fillWidth: true
        visible: d.isSensitive
        label: qsTr("Who says so")
        maximumLength: 160
    }
    TextArea {
        id: reason

        Layout.fillWidth: true
        visible: d.isSensitive
        label: qsTr("Why it must be known for the child's sake")
        minimumLines: 2
    }
    MarkReaders {
        id: readers

        Layout.fillWidth: true
        facts: root.facts
        visible: sort.currentIndex >= 0
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== "" && sort.currentIndex >= 0
        text: d.lackText(d.lack)
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Save")
        enabled: sort.currentIndex >= 0 && d.lack === FamilyFacts.Nothing
        onClicked: if (root.facts.addMark(readers.audience, d.fields) !== "") d.begin()
    }

    QtObject {
        id: d

        readonly property bool isSensitive: sort.currentIndex >= 0 && root.facts.needsReason(sort.currentValue)
        readonly property var states: ["active", "suspected", "inRecovery", "past"]
        readonly property var fields: ({ sort: sort.currentValue ?? "", state: d.isSensitive ? d.states[state.currentIndex] : "active",
            label: label.text, since: since.text, source: source.text, necessity: reason.text })
        readonly property int lack: sort.currentIndex < 0 ? FamilyFacts.Words : root.facts.lackOfMark(d.fields, readers.audience)

        function prepare(): void {
            root.facts.prepareMark(sort.currentValue, d.isSensitive ? d.states[state.currentIndex] : "active");
        }

        function begin(): void {
            sort.currentIndex = -1;
            state.currentIndex = 0;
            label.text = since.text = source.text = reason.text = "";
            readers.audience = "";
        }

        function lackText(lack: int): string {
            switch (lack) {
            case FamilyFacts.Necessity:
                return qsTr("Write why the child's matter needs this. Without a reason it is not recorded.");
            case FamilyFacts.Source:
                return qsTr("What is only suspected needs who said so.");
            case FamilyFacts.Date:
                return qsTr("Write since when, such as 2012 or 19.6.2012.");
            case FamilyFacts.Words:
                return qsTr("Write it in a few words.");
            case FamilyFacts.Audience:
                return root.facts.audiences.count === 0 ? qsTr("What is only suspected stays with the workers, and there is no circle of workers alone that knows this person.") : qsTr("Choose who will see it.");
            default:
                return "";
            }
        }
    }
}
