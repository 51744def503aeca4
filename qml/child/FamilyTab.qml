// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Ui

/// The genogram on the child's page.
Item {
    id: root

    required property CaseDesk desk

    SegmentedControl {
        id: look

        z: 1 // over the drawing, and before it for the keyboard
        anchors { top: parent.top; right: parent.right; margins: Theme.space.m }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space.m)
        //: Before the choice between the drawing, the table and the words of a family.
        name: qsTr("Show the family as")
        options: [qsTr("Drawing"), qsTr("Table"), qsTr("In words")]
        icons: Theme.sizeClass(root.width) === "narrow" ? [] : ["git-fork", "table", "list"]
        currentIndex: 0
    }
    GenogramView {
        anchors { fill: parent; topMargin: look.isStacked ? look.height + 2 * Theme.space.m : 0 }
        visible: look.currentIndex === 0
        desk: root.desk.genogram
        onPersonOpened: person.openFor()
    }
    // What is not looked at is not kept: a list of many rows costs with every change.
    Repeater {
        model: look.currentIndex === 1 ? 1 : 0

        FamilyTableView {
            anchors { fill: parent; topMargin: look.height + 2 * Theme.space.m }
            desk: root.desk.genogram
            onPersonOpened: person.openFor()
        }
    }
    Repeater {
        model: look.currentIndex === 2 ? 1 : 0

        GenogramTextList {
            anchors { fill: parent; margins: Theme.space.l; topMargin: look.height + 2 * Theme.space.m }
            desk: root.desk.genogram
            onPersonOpened: person.openFor()
        }
    }
    PersonSheet {
        id: person

        desk: root.desk.genogram
        onTieRequested: tie.open()
        onFactRequested: fact => facts.openFor(fact)
    }
    FactSheets { id: facts; desk: root.desk.genogram }
    TieSheet {
        id: tie

        desk: root.desk.genogram
        persons: root.desk.lists.persons
    }
}
