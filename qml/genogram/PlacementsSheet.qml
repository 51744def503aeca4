// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Placements outside the home: on what basis, where to, from when to when.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: placements").arg(root.facts.name)
    onAboutToShow: d.begin("", -1)

    Rows {
        model: root.facts.placements
        spacing: 0

        FactRow {
            required property string key
            required property string words
            required property bool writable
            required property int index

            title: words
            selected: d.key === key
            editable: writable
            removable: writable
            onEditRequested: d.begin(key, index)
            onRemoveRequested: root.facts.remove(key)
        }
    }
    Heading {
        Layout.fillWidth: true
        text: d.key === "" ? qsTr("A new placement") : qsTr("Change the placement")
    }
    Select {
        id: basis

        Layout.fillWidth: true
        //: Label of a choice: the legal ground of a placement.
        label: qsTr("On what basis")
        model: root.facts.placementBases
        textRole: "words"
        valueRole: "key"
    }
    Select {
        id: form

        Layout.fillWidth: true
        //: Label of a choice: where somebody lives during a placement.
        label: qsTr("Where to")
        model: root.facts.placementForms
        textRole: "words"
        valueRole: "key"
    }
    TextField {
        id: place

        Layout.fillWidth: true
        //: Label of a field: name of a foster family or a home.
        label: qsTr("With whom, in a few words")
        maximumLength: 160
    }
    PeriodFields { id: period }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
    }
    WhoSees {
        Layout.fillWidth: true
        people: d.seenBy
        full: true
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Save")
        enabled: root.facts.canWrite && (basis.currentIndex > 0 || form.currentIndex > 0)
        onClicked: d.save()
    }

    QtObject {
        id: d

        property string key: ""
        property var seenBy: []

        function begin(key: string, row: int): void {
            const list = root.facts.placements;
            d.key = key;
            basis.currentIndex = key === "" ? -1 : root.facts.placementBases.indexOfKey(list.value(row, "basis"));
            form.currentIndex = key === "" ? -1 : root.facts.placementForms.indexOfKey(list.value(row, "form"));
            place.text = key === "" ? "" : list.value(row, "place");
            period.from = key === "" ? "" : list.value(row, "from");
            period.to = key === "" ? "" : list.value(row, "to");
            d.seenBy = key === "" ? root.facts.seenBy : list.value(row, "seenBy");
            problem.text = "";
        }

        function save(): void {
            const done = root.facts.setPlacement(d.key, { basis: basis.currentValue ?? "", form: form.currentValue ?? "",
                place: place.text.trim(), from: period.from, to: period.to });
            problem.text = done ? "" : qsTr("Write the time as 2012 or 19.6.2012, or leave it empty.");
            if (done)
                d.begin("", -1);
        }
    }
}
