// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The ecomap on the room's screen: what everybody counted may see, as large as there is room, and only to look at.
Item {
    id: root

    required property RoomScreen room

    EcomapBoard {
        id: around

        lists: root.room.lists
        pen: null
        scale: Theme.scale
    }
    Heading {
        id: count

        width: root.width
        visible: around.workers > 0
        //: Over the ecomap; %1 is a number.
        text: qsTr("Workers in this family's week: %1").arg(around.workers)
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        visible: around.systems.count === 0
        iconName: "waypoints"
        title: qsTr("Nothing is on the map yet")
    }
    EcomapMap {
        readonly property real room: root.height - (count.visible ? count.height + Theme.space.m : 0) - legend.room

        y: root.height - room - legend.room
        x: (root.width - width) / 2
        width: Math.min(root.width, room * around.size.width / Math.max(1, around.size.height))
        height: room
        visible: around.systems.count > 0
        leastFactor: 0.5
        board: around
    }
    EcomapLegend {
        id: legend

        readonly property real room: legend.visible ? legend.height + Theme.space.m : 0

        anchors.bottom: root.bottom
        width: root.width
        board: around
    }
}
