// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Who is here, on the room's screen at a round: name, who they are to the child, and what they can and cannot do in
/// their role.
CardList {
    id: root

    required property RoomScreen room

    spacing: Theme.space.m
    name: qsTr("Who is here")
    isStop: true
    model: root.room.people
    delegate: Card {
        id: person

        required property string name
        required property string detail
        required property string picture
        required property string can
        required property string cannot
        required property string boundBy

        width: ListView.view?.columnWidth ?? 0

        Item {
            width: parent.width
            implicitHeight: Math.max(face.height, lines.implicitHeight)

            Avatar {
                id: face

                name: person.name
                picture: person.picture
                decorative: true
            }
            Column {
                id: lines

                x: face.width + Theme.space.m
                width: parent.width - x
                spacing: Theme.space.xs

                Strong { width: lines.width; text: person.name }
                Caption { width: lines.width; visible: person.detail !== ""; text: person.detail; muted: true }
                RoleLines {
                    width: lines.width
                    can: person.can
                    cannot: person.cannot
                    boundBy: person.boundBy
                }
            }
        }
    }
}
