// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What stands in the memo although its readers may not know it from elsewhere. Only for who looks alone.
ColumnLayout {
    id: root

    required property MemoDesk memos

    spacing: Theme.space.s

    function kindText(kind: string): string {
        switch (kind) {
        //: What was found in a memo that its readers may not know.
        case "name": return qsTr("a name");
        case "address": return qsTr("a place");
        }
        return qsTr("the same words");
    }

    Component.onDestruction: rows.model = null

    Banner {
        Layout.fillWidth: true
        kind: root.memos.looked ? "info" : "warning"
        title: qsTr("Look at this before you save")
        text: qsTr("These words stand elsewhere on the page, where not all of this memo's readers see them. They may belong here, or they may have slipped in.")
    }
    Rows {
        id: rows

        model: root.memos.findings
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string kind
            required property string found
            required property string place
            required property string line

            readOnly: true
            //: %1: the word that was found in a memo, %2: "a name", "a place" or "the same words".
            title: qsTr("%1: %2").arg(row.found).arg(root?.kindText(row.kind) ?? "")
            //: %1: heading of a part of the memo, %2: the sentence.
            subtitle: row.place !== "" ? qsTr("%1: %2").arg(row.place).arg(row.line) : row.line
            leading: Icon { name: "search"; color: Theme.color.warning }
        }
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("I have looked, this belongs here")
        checked: root.memos.looked
        onToggled: {
            root.memos.lookAtFindings();
            checked = Qt.binding(() => root.memos.looked); // what was seen cannot be unseen
        }
    }
}
