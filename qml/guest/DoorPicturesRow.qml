// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Three pictures to compare with the one who lets in.
Row {
    id: root

    property var pictures: []

    spacing: Theme.space.m

    Repeater {
        model: root.pictures

        Column {
            id: tile

            required property int modelData

            spacing: Theme.space.xs

            Rectangle {
                implicitWidth: 88
                implicitHeight: 88
                radius: Theme.radius.l
                color: Theme.color.infoSoft

                Icon {
                    anchors.centerIn: parent
                    name: DoorPictures.iconOf(tile.modelData)
                    size: 52
                    color: Theme.color.infoSoftInk
                }
            }
            Caption {
                anchors.horizontalCenter: parent.horizontalCenter
                text: DoorPictures.nameOf(tile.modelData)
            }
        }
    }
}
