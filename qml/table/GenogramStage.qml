// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Ui

/// Drawing the family while somebody tells.
Item {
    id: root

    required property MeetingTable table
    readonly property bool narrow: Theme.sizeClass(root.width) === "narrow"

    // What the room sees is not left in the past.
    Component.onDestruction: if (root.table !== null) root.table.room.genogram.time.setOpen(false)

    GenogramView {
        id: picture

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: years.top }
        desk: root.table.shownGenogram
        drawing: true
        anchors.topMargin: root.narrow ? choice.height + 2 * Theme.space.m : 0
        hasYears: true
        crowded: years.visible
        cornerRoom: timeTools.height + Theme.space.m
        headRoom: root.narrow ? 0 : choice.width + Theme.space.m
        visible: look.currentIndex === 0
        onPersonOpened: person.get()?.openFor()
        onAsked: sinceMeeting.get()?.open()
    }
    GenogramTextList {
        id: words

        anchors.fill: picture
        anchors.margins: Theme.space.l
        anchors.topMargin: 72
        visible: look.currentIndex === 2
        desk: root.table.shownGenogram
        corner: timeTools
        onPersonOpened: person.get()?.openFor()
    }
    Repeater {
        model: look.currentIndex === 1 ? 1 : 0

        FamilyTableView {
            anchors { fill: parent; topMargin: 72 }
            desk: root.table.shownGenogram
            onPersonOpened: person.get()?.openFor()
        }
    }
    TimeFrame { anchors.fill: picture; visible: look.currentIndex !== 1 && time.past; time: root.table.shownGenogram.time }
    TimeTools {
        id: timeTools

        visible: (look.currentIndex === 2 || (look.currentIndex === 0 && !root.narrow)) && !root.table.shownGenogram.empty
        anchors { right: parent.right; bottom: years.top; margins: Theme.space.m }
        anchors.bottomMargin: (picture.visible ? picture.stripHeight : 0) + Theme.space.m
        desk: root.table.shownGenogram
        onChangesRequested: sinceMeeting.get()?.open()
    }
    TimeBar {
        id: years

        visible: look.currentIndex !== 1 && time.open
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        time: root.table.shownGenogram.time
        onClosed: byKeyboard => timeTools.takeFocus(byKeyboard)
    }
    WhenAsked {
        id: sinceMeeting

        ChangesSheet {
            changes: root.table.shownGenogram.changes
            onPersonRequested: key => {
                root.table.shownGenogram.choose(key);
                picture.centreOn(key);
            }
        }
    }
    RowLayout {
        id: choice

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
        SegmentedControl {
            id: look

            //: Before the choice between the drawing, the table and the words of a family.
            name: qsTr("Show the family as")
            options: [qsTr("Drawing"), qsTr("Table"), qsTr("In words")]
            icons: root.narrow ? [] : ["git-fork", "table", "list"]
            currentIndex: 0
        }
    }
    WhenAsked {
        id: person

        PersonSheet {
            desk: root.table.shownGenogram
            onTieRequested: tie.get()?.open()
            onFactRequested: fact => facts.openFor(fact)
        }
    }
    FactSheets { id: facts; desk: root.table.shownGenogram }
    WhenAsked {
        id: tie

        TieSheet {
            place: root.table.draftPlace
            desk: root.table.shownGenogram
            persons: root.table.shownLists.persons
        }
    }
}
