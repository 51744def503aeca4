// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Records

/// How things are and how safe it is, at the start or at the end of this meeting, beside what was answered before.
ScaleWork {
    id: root

    required property MeetingTable table

    lists: root.table.shownLists
    pen: root.table.pen
    audiences: root.table.lists.audiences
    meeting: root.table.meeting
    circle: root.table.meetingCircle
}
