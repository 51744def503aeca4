// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Whether this is a person, a pregnancy, a loss, a pet, somebody important, a worker, or somebody nobody knows of. A
/// loss needs the reason why it must be known.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: who or what this is").arg(root.facts.name)
    onAboutToShow: d.load()

    Select {
        id: sort

        Layout.fillWidth: true
        enabled: d.writable
        //: Label of a choice: a person, a pregnancy, a pet ...
        label: qsTr("This is")
        model: root.facts.personSorts
        textRole: "words"
        valueRole: "key"
    }
    TextField {
        id: due

        Layout.fillWidth: true
        visible: sort.currentValue === "pregnancy"
        //: Label of a field: the day on which a child is expected.
        label: qsTr("Due")
        placeholder: qsTr("2012 or 19.6.2012")
        maximumLength: 12
        readOnly: !d.writable
    }
    TextField {
        id: weeks

        Layout.fillWidth: true
        visible: due.visible || d.isLoss
        //: Label of a field: how many weeks a pregnancy has lasted.
        label: qsTr("Weeks of pregnancy")
        maximumLength: 2
        inputMethodHints: Qt.ImhDigitsOnly
        readOnly: !d.writable
    }
    TextArea {
        id: necessity

        Layout.fillWidth: true
        visible: d.isLoss
        label: qsTr("Why it must be known for the child's sake")
        helper: qsTr("Without a reason it is not recorded. It is never shown on a shared screen without one.")
        minimumLines: 2
        readOnly: !d.writable
    }
    TextField {
        id: language

        Layout.fillWidth: true
        visible: sort.currentValue === "person"
        //: Label of a field: the mother tongue of somebody who may need an interpreter.
        label: qsTr("Language, where an interpreter may be needed")
        maximumLength: 16
        readOnly: !d.writable
    }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.facts.seenBy
        full: true
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Save")
        enabled: d.writable && sort.currentIndex >= 0 && (!d.isLoss || necessity.text.trim() !== "")
        onClicked: d.save()
    }

    QtObject {
        id: d

        property bool writable: false
        readonly property bool isLoss: sort.currentValue === "miscarriage" || sort.currentValue === "stillbirth" || sort.currentValue === "abortion"

        function load(): void {
            d.writable = root.facts.ownField("writable") === "true";
            sort.currentIndex = root.facts.personSorts.indexOfKey(root.facts.ownField("sort"));
            due.text = root.facts.ownField("due");
            weeks.text = root.facts.ownField("weeks");
            necessity.text = root.facts.ownField("necessity");
            language.text = root.facts.ownField("language");
            problem.text = "";
        }

        function save(): void {
            const done = root.facts.setKind({ sort: sort.currentValue, due: due.text, weeks: weeks.text,
                necessity: necessity.text.trim(), language: language.text.trim() });
            problem.text = done ? "" : qsTr("Not saved. Check the date and the number of weeks.");
            if (done)
                root.close();
        }
    }
}
