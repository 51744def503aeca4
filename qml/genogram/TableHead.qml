// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The headings over the columns of the family's table.
Row {
    id: root

    required property GenogramDesk desk
    /// How wide each column is to the others.
    required property var shares

    spacing: 0

    QtObject {
        id: d

        readonly property real room: root.width - 2 * Theme.touch // beside the buttons of a row
        readonly property real total: root.shares.reduce((sum, share) => sum + share, 0)
    }

    Repeater {
        model: FamilyTable.Home + 1

        Label {
            required property int index

            width: d.room * root.shares[index] / d.total
            leftPadding: Theme.space.s
            text: root.desk.table.title(index)
            font: Theme.type.label
            elide: Text.ElideRight
        }
    }
}
