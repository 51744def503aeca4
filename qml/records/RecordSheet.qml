// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// A sheet with something that is kept. It closes when that is shown no more.
Sheet {
    id: root

    /// What is shown now.
    required property KeyedListModel rows
    /// What is open, while it is.
    property string record: ""

    onClosed: root.record = ""

    Connections {
        target: root.record === "" ? null : root.rows

        function onRowsRemoved(): void {
            if (!root.opened || root.rows.indexOfKey(root.record) >= 0)
                return;
            root.close();
            App.notice(qsTr("That is no longer shown here."), false);
        }
    }
}
