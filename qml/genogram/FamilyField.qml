// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// A cell, with its heading over it where there is no head row.
Column {
    id: root

    required property string label
    property bool labelled: false
    property alias spoken: cell.spoken
    property alias text: cell.text
    property alias readOnly: cell.readOnly
    property alias current: cell.current

    signal picked()
    signal committed(text: string)
    signal moved(columns: int, rows: int)

    Caption {
        width: root.width
        visible: root.labelled
        leftPadding: Theme.space.s
        text: root.label
        Accessible.ignored: true
    }
    TableCell {
        id: cell

        width: root.width
        spoken: ""
        onPicked: root.picked()
        onCommitted: text => root.committed(text)
        onMoved: (columns, rows) => root.moved(columns, rows)
    }
}
