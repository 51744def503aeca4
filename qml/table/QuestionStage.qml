// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The question to the meeting in the family's own words, and how things are now on a scale.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.l
    maximumContentWidth: 820

    StageHead {
        Layout.fillWidth: true
        table: root.table
        showView: "question"
    }
    LiveText {
        pen: root.table.pen
        record: root.table.meeting
        field: "question"
        isVoice: true
        label: qsTr("What would be good to have talked about?")
        helper: qsTr("In the family's own words. Everybody at the meeting sees it.")
        minimumLines: 2
    }
    LiveText {
        pen: root.table.pen
        record: root.table.meeting
        field: "usefulIf"
        label: qsTr("How would we notice that this was useful?")
    }
    ScaleRow {
        Layout.fillWidth: true
        table: root.table
        moment: "baseline"
    }
}
