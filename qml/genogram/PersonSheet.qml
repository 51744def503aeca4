// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The chosen person: what is known, adding relatives, and who sees this.
Sheet {
    id: root

    required property GenogramDesk desk

    readonly property var genders: ["woman", "man", "nonBinary", "unknown"]

    signal tieRequested()
    signal factRequested(fact: string)

    title: root.desk.chosenName
    onAboutToHide: d.keepYears()
    onClosed: root.desk.choose("")

    function openFor(): void {
        load();
        open();
        if (name.text === "" && root.desk.chosenWritable)
            name.forceActiveFocus();
    }

    function load(): void {
        d.keepYears();
        d.loaded = root.desk.chosen;
        name.text = root.desk.chosenField("name");
        label.text = root.desk.chosenField("label");
        born.text = root.desk.chosenField("born");
        died.text = root.desk.chosenField("died");
        d.born = born.text;
        d.died = died.text;
        gender.currentIndex = root.genders.indexOf(root.desk.chosenField("gender"));
    }

    QtObject {
        id: d

        property string loaded
        property string born
        property string died

        /// What was typed is kept also when another person is chosen, or the sheet is closed.
        function keepYears(): void {
            if (d.loaded === "")
                return;
            if (born.text !== d.born && root.desk.editPerson(d.loaded, { born: born.text }))
                d.born = born.text;
            if (died.text !== d.died && root.desk.editPerson(d.loaded, { died: died.text }))
                d.died = died.text;
        }
    }
    Connections {
        target: root.desk

        // Whoever was added is the chosen one now, and it is their fields that are filled in next.
        function onChosenChanged(): void {
            if (root.visible && root.desk.chosen !== "" && root.desk.chosen !== d.loaded)
                root.load();
        }
    }

    Body {
        Layout.fillWidth: true
        text: root.desk.chosenText
        muted: true
    }
    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name")
        maximumLength: 120
        readOnly: !root.desk.chosenWritable
        onEdited: text => root.desk.editPerson(root.desk.chosen, { name: text })
    }
    TextField {
        id: label

        Layout.fillWidth: true
        //: Genogram: what the child calls this person, such as "mummo".
        label: qsTr("What the child calls them")
        maximumLength: 60
        readOnly: !root.desk.chosenWritable
        onEdited: text => root.desk.editPerson(root.desk.chosen, { label: text })
    }
    SegmentedControl {
        id: gender

        Layout.fillWidth: true
        enabled: root.desk.chosenWritable
        name: qsTr("Gender")
        options: [qsTr("woman"), qsTr("man"), qsTr("other"), qsTr("not known")]
        onChosen: index => root.desk.editPerson(root.desk.chosen, { gender: root.genders[index] })
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        TextField {
            id: born

            Layout.fillWidth: true
            label: qsTr("Born")
            //: Form of a date that may be only a year.
            placeholder: qsTr("2012 or 2012-06-19")
            maximumLength: 11
            readOnly: !root.desk.chosenWritable
            onAccepted: d.keepYears()
        }
        TextField {
            id: died

            Layout.fillWidth: true
            label: qsTr("Died")
            maximumLength: 11
            readOnly: !root.desk.chosenWritable
            onAccepted: d.keepYears()
        }
    }
    Divider { Layout.fillWidth: true; visible: root.desk.canDraw }
    Heading {
        Layout.fillWidth: true
        visible: root.desk.canDraw
        text: qsTr("Add to the drawing")
    }
    AddRelativeRow {
        Layout.fillWidth: true
        visible: root.desk.canDraw
        desk: root.desk
        onTieRequested: root.tieRequested()
    }
    Heading {
        Layout.fillWidth: true
        //: Over buttons that open what is recorded of a person: couples, homes, placements ...
        text: qsTr("Tell more")
    }
    FactsRow {
        Layout.fillWidth: true
        desk: root.desk
        onFactRequested: fact => root.factRequested(fact)
    }
    Divider { Layout.fillWidth: true }
    WhoSees {
        Layout.fillWidth: true
        people: root.desk.chosenSeenBy
        full: true
        interactive: false
    }
    Button {
        visible: root.desk.chosenWritable
        kind: "danger"
        icon.name: "trash-2"
        text: qsTr("Remove from the drawing")
        onClicked: {
            root.desk.removePerson(root.desk.chosen);
            root.close();
        }
    }
}
