// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The headings over the columns of the family's table.
RowLayout {
    id: root

    required property GenogramDesk desk
    /// How wide each column is to the others.
    required property var shares

    spacing: 0

    Repeater {
        model: FamilyTable.Home + 1

        Label {
            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: root.shares[index]
            Layout.leftMargin: Theme.space.s
            text: root.desk.table.title(index)
            font: Theme.type.label
            elide: Text.ElideRight
        }
    }
    Item { implicitWidth: 2 * Theme.touch }
}
