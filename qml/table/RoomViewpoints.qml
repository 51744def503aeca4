// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The board of views on the room's screen: what everybody here may see, to look at.
ScrollArea {
    id: root

    required property RoomScreen room
    required property string meeting

    spacing: Theme.space.l
    padding: 0
    maximumContentWidth: root.width

    ViewpointBoard {
        id: views

        lists: root.room.lists
        meeting: root.meeting
    }
    ViewpointGrid {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        board: views
        everybody: true
        large: true
    }
    ViewpointEnds {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        board: views
    }
}
