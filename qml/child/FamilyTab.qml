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
        id: picture

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: years.top }
        desk: root.desk.genogram
        onPersonOpened: person.openFor()
    }
    TimeFrame { anchors.fill: picture; time: root.desk.genogram.time }
    TimeTools {
        id: timeTools

        anchors { right: parent.right; bottom: years.top; margins: Theme.space.m }
        anchors.bottomMargin: Theme.sizeClass(root.width) === "narrow" ? 2 * Theme.space.m + height : Theme.space.m
        desk: root.desk.genogram
        onChangesRequested: sinceMeeting.open()
    }
    TimeBar {
        id: years

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        time: root.desk.genogram.time
        onClosed: byKeyboard => timeTools.takeFocus(byKeyboard)
    }
    ChangesSheet {
        id: sinceMeeting

        changes: root.desk.genogram.changes
        onPersonRequested: key => {
            root.desk.genogram.choose(key);
            picture.centreOn(key);
        }
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
