// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Which meeting is read: by its day alone, those that wait to be signed off first.
Rows {
    id: root

    required property ReviewDesk desk

    signal chosen()

    model: root.desk.meetings
    spacing: Theme.space.xs

    ListRow {
        id: row

        required property string key
        required property string dayText
        required property bool signedOff

        leading: Icon {
            name: row.signedOff ? "circle-check" : "circle-dashed"
            color: row.signedOff ? Theme.color.success : Theme.color.inkMuted
        }
        title: row.dayText
        subtitle: row.signedOff ? qsTr("signed off") : qsTr("waits to be signed off")
        selected: root.desk.meetingKey === row.key
        onClicked: {
            root.desk.choose(row.key);
            root.chosen();
        }
    }
}
