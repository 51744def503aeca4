// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// On a phone all buttons of the drawing stand in one row below it, and the rest in a menu: over the drawing they would
/// stand on people.
Rectangle {
    id: root

    required property GenogramDesk desk
    /// Null: only to look at.
    property GenogramHand hand: null
    property bool searching: false
    property bool legendShown: false
    /// The years can be gone through here, and what has changed can be asked for.
    property bool hasYears: false
    /// A family can be brought from a file, and the drawing taken along.
    property bool hasFiles: false

    signal searchToggled()
    signal legendToggled()
    signal fitRequested()
    signal lookRequested()
    signal zoomRequested(factor: real)
    /// "changes", "bring" or "share".
    signal asked(what: string)

    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    color: Theme.color.raised

    Rectangle {
        width: parent.width
        height: Theme.color.lineWidth
        color: Theme.color.line
    }
    Row {
        id: row

        anchors.centerIn: parent

        IconButton {
            icon.name: "search"
            text: qsTr("Find a person")
            checkable: true
            checked: root.searching
            onToggled: root.searchToggled()
        }
        IconButton {
            visible: root.hand !== null
            icon.name: "keyboard"
            text: qsTr("Write while somebody tells")
            onClicked: root.hand.beginCapture()
        }
        IconButton {
            visible: root.hand !== null
            icon.name: "lasso"
            text: qsTr("Choose several people")
            onClicked: root.hand.beginLasso()
        }
        IconButton { icon.name: "maximize"; text: qsTr("Show everybody"); onClicked: root.fitRequested() }
        IconButton {
            visible: root.hasYears && !root.desk.empty
            icon.name: "calendar-clock"
            text: qsTr("The family through the years")
            enabled: root.desk.time.hasStory
            onClicked: root.desk.time.setOpen(true)
        }
        IconButton {
            id: more

            icon.name: "ellipsis"
            //: Genogram on a phone: opens a menu of what else there is for the drawing.
            text: qsTr("More for the drawing")
            onClicked: menu.openAbove(more)
        }
    }
    Menu {
        id: menu

        function openAbove(button: Item): void {
            menu.parent = button;
            menu.x = button.width - menu.width;
            menu.y = -menu.height - Theme.space.xs;
            menu.open();
        }

        MenuItem { icon.name: "zoom-in"; text: qsTr("Larger"); onTriggered: root.zoomRequested(1.25) }
        MenuItem { icon.name: "zoom-out"; text: qsTr("Smaller"); onTriggered: root.zoomRequested(1 / 1.25) }
        MenuItem { icon.name: "waves"; text: qsTr("All ties between people"); checkable: true; checked: root.desk.showTies; onTriggered: root.desk.setShowTies(!root.desk.showTies) }
        MenuItem { icon.name: "house"; text: qsTr("Homes"); checkable: true; checked: root.desk.showHouseholds; onTriggered: root.desk.setShowHouseholds(!root.desk.showHouseholds) }
        MenuItem { icon.name: "info"; text: qsTr("What the signs mean"); checkable: true; checked: root.legendShown; onTriggered: root.legendToggled() }
        MenuItem { icon.name: "sliders-horizontal"; text: qsTr("How the drawing looks"); onTriggered: root.lookRequested() }
        MenuItem { visible: root.desk.canDraw; icon.name: "sparkles"; text: qsTr("Tidy up the drawing"); onTriggered: root.desk.tidyUp() }
        MenuItem { visible: root.hand?.pen.canUndo ?? false; icon.name: "undo-2"; text: qsTr("Undo"); onTriggered: root.hand.pen.undo() }
        MenuItem { visible: root.hand?.pen.canRedo ?? false; icon.name: "redo-2"; text: qsTr("Redo"); onTriggered: root.hand.pen.redo() }
        MenuItem { visible: root.hasYears; icon.name: "history"; text: qsTr("What has changed"); onTriggered: root.asked("changes") }
        MenuItem { visible: root.hasFiles; icon.name: "upload"; text: qsTr("Bring a family from a file"); onTriggered: root.asked("bring") }
        MenuItem { visible: root.hasFiles && !root.desk.empty; icon.name: "share-2"; text: qsTr("Take the drawing along"); onTriggered: root.asked("share") }
    }
}
