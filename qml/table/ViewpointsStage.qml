// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Everybody says how they see it, and the views stand side by side.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.l
    maximumContentWidth: 1200

    StageHead {
        Layout.fillWidth: true
        table: root.table
        showView: "viewpoints"
    }
    Viewpoints {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        lists: root.table.shownLists
        audiences: root.table.lists.audiences
        pen: root.table.pen
        place: root.table.draftPlace
        meeting: root.table.meeting
    }
}
