// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How this device shows the genogram: which notation, whose view of the ties, and which signs. Nothing that is
/// recorded changes.
Sheet {
    id: root

    required property GenogramDesk desk

    readonly property var notations: ["mcgoldrick", "nsgc"]

    title: qsTr("How the drawing looks")
    onAboutToShow: teller.currentIndex = root.desk.choice.viewpoints.indexOfKey(root.desk.choice.viewpoint)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Notation")
    }
    SegmentedControl {
        Layout.fillWidth: true
        name: qsTr("Notation")
        //: Names of two ways of drawing a family; not translated.
        options: [qsTr("McGoldrick"), qsTr("NSGC")]
        currentIndex: root.notations.indexOf(root.desk.choice.notation)
        onChosen: index => root.desk.choice.setNotation(root.notations[index])
    }
    Select {
        id: teller

        Layout.fillWidth: true
        //: Label of a choice: the ties as everybody tells them, or as one person does.
        label: qsTr("Ties as told by")
        model: root.desk.choice.viewpoints
        textRole: "name"
        valueRole: "key"
        onChosen: index => root.desk.choice.setViewpoint(root.desk.choice.viewpoints.value(index, "key"))
    }
    Switch {
        Layout.fillWidth: true
        //: Genogram: strengths, health and the like at the symbols.
        text: qsTr("Strengths and marks")
        checked: root.desk.choice.marks
        onToggled: root.desk.choice.setMarks(checked)
    }
    Switch {
        Layout.fillWidth: true
        //: Genogram: letters for placements outside the home.
        text: qsTr("Placements")
        checked: root.desk.choice.placements
        onToggled: root.desk.choice.setPlacements(checked)
    }
    Switch {
        Layout.fillWidth: true
        //: Genogram: otherwise siblings stand where fewer lines cross. Those whom somebody moved stay where they are.
        text: qsTr("Siblings always by age")
        checked: root.desk.choice.byAge
        onToggled: root.desk.choice.setByAge(checked)
    }
}
