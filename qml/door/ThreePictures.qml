// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.Ui

/// The three pictures that both screens show when nobody stands between them.
Row {
    id: root

    required property var pictures

    spacing: Theme.space.m
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Three pictures: %1").arg(root.pictures.map(number => DoorPictures.nameOf(number)).join(", "))

    Repeater {
        model: root.pictures

        Rectangle {
            id: tile

            required property int modelData

            implicitWidth: 72
            implicitHeight: 72
            radius: Theme.radius.m
            color: Theme.color.infoSoft

            Icon {
                anchors.centerIn: parent
                name: DoorPictures.iconOf(tile.modelData)
                size: 40
                color: Theme.color.infoSoftInk
            }
        }
    }
}
