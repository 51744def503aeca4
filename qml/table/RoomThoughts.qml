// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The hypothesis board on the room's screen: what everybody here may see, to look at.
CardList {
    id: root

    required property RoomScreen room

    spacing: Theme.space.l
    name: qsTr("Thoughts")
    model: thoughts.cards
    delegate: HypothesisCard { width: ListView.view?.columnWidth ?? 0 }

    ThoughtBoard {
        id: thoughts

        lists: root.room.lists
    }
}
