// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The board of views with all that is written on it: everybody's row, somebody more, and where it ended.
Column {
    id: root

    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen
    property KeyedListModel audiences: root.lists.audiences
    /// Where half-written words belong.
    property string place: "child"
    /// Key of the meeting; empty: of all of them.
    property string meeting: ""
    readonly property bool canWrite: root.pen !== null

    spacing: Theme.space.l

    ViewpointBoard {
        id: views

        lists: root.lists
        pen: root.pen
        meeting: root.meeting
    }
    Switch {
        width: root.width
        visible: views.hasEarlier
        text: qsTr("Also from earlier meetings")
        checked: views.earlier
        onToggled: views.earlier = checked
    }
    ViewpointGrid {
        width: root.width
        board: views
        canWrite: root.canWrite
        onChosen: (row, topic) => sheets.itemAt(0)?.write(row, topic)
    }
    Select {
        id: more

        width: root.width
        visible: root.canWrite && views.others.count > 0
        label: qsTr("Somebody more on the board")
        model: views.others
        textRole: "name"
        valueRole: "key"
        onChosen: {
            views.addRow(more.currentValue);
            more.currentIndex = -1;
        }
    }
    ViewpointEnds {
        width: root.width
        board: views
        canWrite: root.canWrite
        onEndRequested: agreed => sheets.itemAt(0)?.finish(agreed)
        onEditRequested: key => sheets.itemAt(0)?.change(key)
    }
    Item {
        Repeater {
            id: sheets

            model: root.canWrite ? 1 : 0

            Item {
                function write(row: string, topic: string): void { cell.get()?.openFor(row, topic) }
                function finish(agreed: bool): void { end.get()?.openFor(agreed) }
                function change(key: string): void { end.get()?.openRecord(key) }

                WhenAsked {
                    id: cell

                    ViewpointSheet {
                        board: views
                        pen: root.pen
                        audiences: root.audiences
                        place: root.place
                    }
                }
                WhenAsked {
                    id: end

                    ViewpointEndSheet {
                        board: views
                        pen: root.pen
                        audiences: root.audiences
                        place: root.place
                    }
                }
            }
        }
    }
}
