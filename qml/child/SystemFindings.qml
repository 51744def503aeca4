// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What stands in the text although not everybody whose memo it comes from may know it from elsewhere.
ColumnLayout {
    id: root

    required property SystemExport system

    spacing: Theme.space.s

    Banner {
        Layout.fillWidth: true
        kind: root.system.looked ? "info" : "warning"
        title: qsTr("Look at this before you hand it over")
        text: qsTr("These words stand elsewhere on the page, where not everybody sees them whose memo this is. They may belong here, or they may have slipped in.")
    }
    Rows {
        model: root.system.findings
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string found
            required property string place
            required property string line

            readOnly: true
            title: row.found
            //: %1: heading of a part of the text, %2: the sentence.
            subtitle: row.place !== "" ? qsTr("%1: %2").arg(row.place).arg(row.line) : row.line
            leading: Icon { name: "search"; color: Theme.color.warning }
        }
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("I have looked, this belongs here")
        checked: root.system.looked
        onToggled: {
            root.system.lookAtFindings();
            checked = Qt.binding(() => root.system.looked); // what was seen cannot be unseen
        }
    }
}
