// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Ending the meeting, with what is still open said once more.
Dialog {
    id: root

    required property MeetingTable table

    title: qsTr("End the meeting?")
    message: root.table.mustCount > 0 ? qsTr("%n things are still open. You can settle them afterwards too.", "", root.table.mustCount)
        : qsTr("Everything has a person and a day. The guests' screens thank them and close.")
    iconName: "check"
    acceptText: qsTr("End the meeting")
    rejectText: qsTr("Not yet")
    onAccepted: root.table.end()
}
