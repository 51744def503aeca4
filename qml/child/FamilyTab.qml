// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Genogram

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
