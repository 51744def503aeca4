// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The family as a table that is filled in by keyboard alone; a list of cards where there is no room for columns.
FocusScope {
    id: root

    required property GenogramDesk desk

    readonly property bool asCards: Theme.sizeClass(root.width) !== "wide"

    readonly property var shares: [150, 110, 80, 100, 90, 120, 120, 120, 140]

    signal personOpened(key: string)

    /// The cell that the keyboard is in.
    function go(row: int, column: int): void {
        const columns = FamilyTable.Home + 1;
        const place = row * columns + column;
        const last = list.count * columns - 1;
        const there = Math.max(0, Math.min(last, place));
        d.row = Math.floor(there / columns);
        d.column = there % columns;
        // Whoever is there already is brought into view by the focus.
        if (list.itemAtIndex(d.row) === null)
            list.positionViewAtIndex(d.row, ListView.Contain);
    }

    QtObject {
        id: d

        property int row: 0
        property int column: 0
        property string problem: ""

        function set(key: string, column: int, text: string): void {
            const problem = root.desk.table.set(key, column, text);
            d.problem = root.desk.table.problemText(problem);
        }

        function add(): void {
            const key = root.desk.table.addPerson(fresh.text);
            if (key === "")
                return;
            fresh.text = "";
            d.problem = "";
            root.go((root.desk.table as KeyedListModel)?.indexOfKey(key) ?? 0, FamilyTable.Gender);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        // Before the cells: the keyboard need not go through all of them.
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.s
            visible: root.desk.canDraw
            spacing: Theme.space.s

            TextField {
                id: fresh

                Layout.fillWidth: true
                //: Field over the table of the family: a further person.
                placeholder: qsTr("Name of a new person")
                maximumLength: 120
                onAccepted: d.add()
            }
            Button {
                text: qsTr("Add")
                icon.name: "user-plus"
                enabled: fresh.text.trim() !== ""
                onClicked: d.add()
            }
        }
        TableHead {
            Layout.fillWidth: true
            visible: !root.asCards
            desk: root.desk
            shares: root.shares
        }
        CardList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumContentWidth: root.asCards ? Theme.size.readable : width
            padding: root.asCards ? Theme.space.l : Theme.space.s
            spacing: root.asCards ? Theme.space.m : 0
            name: qsTr("The family as a table")
            model: root.desk.table

            delegate: FamilyRow {
                width: list.columnWidth
                table: root.desk.table
                shares: root.shares
                asCard: root.asCards
                currentColumn: d.row === index ? d.column : -1
                onPicked: column => root.go(index, column)
                onMoved: (column, columns, rows) => root.go(index + rows, column + columns)
                onCommitted: (column, text) => d.set(key, column, text)
                onOpened: {
                    root.desk.choose(key);
                    root.personOpened(key);
                }
                onRemoved: root.desk.table.removePerson(key)
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
            visible: d.problem !== ""
            text: d.problem
            color: Theme.color.danger
            Accessible.role: Accessible.AlertMessage
        }
    }
}
