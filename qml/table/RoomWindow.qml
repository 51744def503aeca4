// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The room's screen in a window of its own, for a projector or a television. Made from the circles of which everybody
/// present is a member, and from nothing else.
Repeater {
    id: root

    required property MeetingTable table

    model: root.table.room.open ? 1 : 0

    Item {
        AppWindow {
            objectName: "room"
            width: 1280
            height: 720
            visible: true
            title: qsTr("Room screen")
            color: Theme.color.canvas
            onClosing: root.table.room.setOpen(false)

            PracticeStrip {
                id: practice

                width: parent.width
                visible: App.rehearsal
            }
            RoomStage {
                anchors.fill: parent
                anchors.topMargin: practice.space
                table: root.table
            }
        }
    }
}
