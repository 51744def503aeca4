// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Ui

/// Drawing the family while somebody tells.
Item {
    id: root

    required property MeetingTable table

    GenogramView {
        anchors.fill: parent
        desk: root.table.shownGenogram
        drawing: true
        visible: !words.visible
        onPersonOpened: person.openFor()
    }
    GenogramTextList {
        id: words

        anchors.fill: parent
        anchors.margins: Theme.space.l
        anchors.topMargin: 72
        visible: false
        desk: root.table.shownGenogram
        onPersonOpened: person.openFor()
    }
    RowLayout {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.m
        spacing: Theme.space.s

        Button {
            visible: root.table.room.open
            icon.name: "monitor-up"
            text: root.table.shown === "genogram" ? qsTr("On the room screen") : qsTr("Show to the room")
            onClicked: root.table.show("genogram")
        }
        Button {
            icon.name: words.visible ? "git-fork" : "list"
            text: words.visible ? qsTr("Drawing") : qsTr("In words")
            onClicked: words.visible = !words.visible
        }
    }
    PersonSheet {
        id: person

        desk: root.table.shownGenogram
        onTieRequested: tie.open()
    }
    TieSheet {
        id: tie

        place: root.table.draftPlace
        desk: root.table.shownGenogram
        persons: root.table.shownLists.persons
    }
}
