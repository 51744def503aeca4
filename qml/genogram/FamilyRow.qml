// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// One person of the family's table: a row of cells, or a card with a named field for each.
FocusScope {
    id: root

    required property FamilyTable table
    required property var shares
    required property bool asCard
    /// The cell that the keyboard is in; -1: none of this row.
    required property int currentColumn
    required property string key
    required property int index
    required property string name
    required property string called
    required property string gender
    required property string born
    required property string died
    required property string mother
    required property string father
    required property string partner
    required property string home
    required property bool isIndex
    required property bool writable

    readonly property var texts: [root.name, root.called, root.gender, root.born, root.died, root.mother, root.father, root.partner, root.home]

    signal picked(column: int)
    signal moved(column: int, columns: int, rows: int)
    signal committed(column: int, text: string)
    signal opened()
    signal removed()

    implicitHeight: grid.implicitHeight + (root.asCard ? 2 * Theme.space.m : 0)
    Accessible.role: Accessible.Row
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: root.asCard ? Theme.radius.l : 0
        color: root.asCard || root.index % 2 === 0 ? Theme.color.surface : Theme.color.sunken
        border.width: root.asCard ? Theme.color.lineWidth : 0
        border.color: Theme.color.line
    }
    Grid {
        id: grid

        readonly property real room: grid.width - 2 * Theme.touch // beside the buttons
        readonly property real total: root.shares.reduce((sum, share) => sum + share, 0)

        x: root.asCard ? Theme.space.m : 0
        y: root.asCard ? Theme.space.m : 0
        width: root.width - 2 * x
        columns: root.asCard ? 2 : root.shares.length + 1
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: root.texts.length

            FamilyField {
                id: field

                required property int index

                width: root.asCard ? grid.width / 2 : grid.room * root.shares[index] / grid.total
                label: root.table.title(index)
                labelled: root.asCard
                //: Table of the family, spoken: %1 is a heading such as "Mother", %2 whose it is.
                spoken: qsTr("%1 of %2").arg(label).arg(root.name)
                text: root.texts[index]
                // Whose parents somebody has can be said by whoever may write beside them.
                readOnly: !root.writable && index <= FamilyTable.Died
                current: root.currentColumn === index
                onPicked: root.picked(index)
                onMoved: (columns, rows) => root.moved(index, columns, rows)
                onCommitted: text => root.committed(index, text)
            }
        }
        Row {
            spacing: 0

            IconButton {
                icon.name: "pencil"
                //: Table of the family: opens everything about a person. %1 is a name.
                text: qsTr("More of %1").arg(root.name)
                onClicked: root.opened()
            }
            IconButton {
                enabled: root.writable
                icon.name: "trash-2"
                //: Table of the family. %1 is a name.
                text: qsTr("Remove %1").arg(root.name)
                onClicked: root.removed()
            }
        }
    }
}
