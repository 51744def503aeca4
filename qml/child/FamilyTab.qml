// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Ui

/// The genogram on the child's page.
Item {
    id: root

    required property CaseDesk desk

    GenogramView {
        anchors.fill: parent
        desk: root.desk.genogram
        drawing: true
        onPersonOpened: person.openFor()
    }
    Row {
        anchors { top: parent.top; right: parent.right; margins: Theme.space.m }
        spacing: Theme.space.xs

        IconButton {
            icon.name: "upload"
            text: qsTr("Bring a family from a file")
            onClicked: bring.openFor()
        }
        IconButton {
            visible: !root.desk.genogram.empty
            icon.name: "share-2"
            text: qsTr("Take the drawing along")
            onClicked: share.openFor()
        }
    }
    ImportFamilySheet { id: bring; family: App.familyImport }
    ShareFamilySheet { id: share; family: App.familyExport }
    PersonSheet {
        id: person

        desk: root.desk.genogram
        onTieRequested: tie.open()
    }
    TieSheet {
        id: tie

        desk: root.desk.genogram
        persons: root.desk.lists.persons
    }
}
