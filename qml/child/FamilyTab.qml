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
    readonly property bool narrow: Theme.sizeClass(root.width) === "narrow"

    /// The strip in which one writes reaches up to what stands over the drawing: then it alone is there.
    readonly property bool writes: !root.narrow && picture.stripHeight > root.height - look.height - files.height - 4 * Theme.space.m

    SegmentedControl {
        id: look

        visible: !root.writes
        z: 1 // over the drawing, and before it for the keyboard
        anchors { top: parent.top; right: parent.right; margins: Theme.space.m }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space.m)
        //: Before the choice between the drawing, the table and the words of a family.
        name: qsTr("Show the family as")
        options: [qsTr("Drawing"), qsTr("Table"), qsTr("In words")]
        icons: root.narrow ? [] : ["git-fork", "table", "list"]
        currentIndex: 0
    }
    GenogramView {
        id: picture

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: years.top }
        anchors.topMargin: root.narrow || look.isStacked ? look.height + 2 * Theme.space.m : 0
        visible: look.currentIndex === 0
        hasYears: true
        hasFiles: true
        crowded: years.visible
        cornerRoom: timeTools.height + Theme.space.m
        headRoom: root.narrow || look.isStacked ? 0 : look.width + Theme.space.m
        desk: root.desk.genogram
        drawing: true
        onPersonOpened: person.get()?.openFor()
        onAsked: what => what === "bring" ? bring.get()?.openFor() : what === "share" ? share.get()?.openFor() : sinceMeeting.get()?.open()
    }
    TimeFrame { anchors.fill: picture; visible: look.currentIndex !== 1 && time.past; time: root.desk.genogram.time }
    TimeTools {
        id: timeTools

        visible: (look.currentIndex === 2 || (look.currentIndex === 0 && !root.narrow)) && !root.desk.genogram.empty
        anchors { right: parent.right; bottom: years.top; margins: Theme.space.m }
        anchors.bottomMargin: (picture.visible ? picture.stripHeight : 0) + Theme.space.m
        desk: root.desk.genogram
        onChangesRequested: sinceMeeting.get()?.open()
    }
    Item {
        id: years

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible && yearBars.count > 0 ? yearBars.itemAt(0).height : 0
        visible: look.currentIndex !== 1 && root.desk.genogram.time.open

        Repeater {
            id: yearBars

            model: root.desk.genogram.time.open ? 1 : 0

            TimeBar {
                width: years.width
                time: root.desk.genogram.time
                onClosed: byKeyboard => timeTools.takeFocus(byKeyboard)
            }
        }
    }
    WhenAsked {
        id: sinceMeeting

        ChangesSheet {
            changes: root.desk.genogram.changes
            onPersonRequested: key => {
                root.desk.genogram.choose(key);
                picture.centreOn(key);
            }
        }
    }
    // What is not looked at is not kept: a list of many rows costs with every change.
    Repeater {
        model: look.currentIndex === 1 ? 1 : 0

        FamilyTableView {
            anchors { fill: parent; topMargin: look.height + 2 * Theme.space.m }
            desk: root.desk.genogram
            onPersonOpened: person.get()?.openFor()
        }
    }
    Repeater {
        model: look.currentIndex === 2 ? 1 : 0

        GenogramTextList {
            anchors { fill: parent; margins: Theme.space.l; topMargin: look.height + 2 * Theme.space.m }
            desk: root.desk.genogram
            corner: timeTools
            onPersonOpened: person.get()?.openFor()
        }
    }
    Rectangle {
        z: 1
        anchors { top: look.bottom; right: parent.right; margins: Theme.space.m }
        visible: look.currentIndex === 0 && !root.writes && !root.narrow
        width: files.width + 2 * Theme.space.xs
        height: files.height + 2 * Theme.space.xs
        radius: Theme.radius.l
        color: Theme.color.raised
        border.color: Theme.color.line
        border.width: Theme.color.lineWidth

        Row {
            id: files

            anchors.centerIn: parent

            IconButton {
                icon.name: "upload"
                text: qsTr("Bring a family from a file")
                onClicked: bring.get()?.openFor()
            }
            IconButton {
                visible: !root.desk.genogram.empty
                icon.name: "share-2"
                text: qsTr("Take the drawing along")
                onClicked: share.get()?.openFor()
            }
        }
    }
    WhenAsked {
        id: bring

        ImportFamilySheet { family: App.familyImport }
    }
    WhenAsked {
        id: share

        ShareFamilySheet { family: App.familyExport }
    }
    WhenAsked {
        id: person

        PersonSheet {
            desk: root.desk.genogram
            onTieRequested: tie.get()?.open()
            onFactRequested: fact => facts.openFor(fact)
        }
    }
    FactSheets { id: facts; desk: root.desk.genogram }
    WhenAsked {
        id: tie

        TieSheet {
            desk: root.desk.genogram
            persons: root.desk.lists.persons
        }
    }
}
