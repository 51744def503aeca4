// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One parent of one child: of what kind, from when to when, and whether it is confirmed.
Card {
    id: root

    required property FamilyFacts facts
    required property string key
    required name
    required property string sort
    required property string from
    required property string to
    required property bool uncertain
    required property bool writable
    required property var seenBy

    // A list that has just come chooses nothing by itself.
    function show(): void {
        kind.currentIndex = root.facts.parentSorts.indexOfKey(root.sort);
    }

    onSortChanged: root.show()
    Component.onCompleted: root.show()

    function save(): void {
        const done = root.facts.setParent(root.key, { sort: kind.currentValue ?? root.sort, from: period.from, to: period.to }, unsure.checked);
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
        //: Label of a choice: of what kind a parent is.
        label: qsTr("Kind of parent")
        model: root.facts.parentSorts
        textRole: "words"
        valueRole: "key"
        onChosen: root.save()
    }
    PeriodFields {
        id: period

        from: root.from
        to: root.to
        readOnly: !root.writable
    }
    Switch {
        id: unsure

        Layout.fillWidth: true
        enabled: root.writable
        //: Genogram: it is not certain that this is a parent ("isyys vahvistamatta").
        text: qsTr("Not confirmed")
        checked: root.uncertain
        onToggled: root.save()
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
            enabled: period.from !== root.from || period.to !== root.to
            onClicked: root.save()
        }
        Button {
            kind: "quiet"
            icon.name: "unlink"
            //: Button: takes away the link between a child and a parent; both persons stay.
            text: qsTr("Not a parent")
            onClicked: root.facts.remove(root.key)
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
    }
}
