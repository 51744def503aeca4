// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The hypothesis board on the room's screen: what everybody here may see, to look at.
ScrollArea {
    id: root

    required property RoomScreen room

    spacing: Theme.space.l

    ThoughtBoard {
        id: thoughts

        lists: root.room.lists
    }
    Rows {
        model: thoughts.cards
        spacing: Theme.space.l

        HypothesisCard {}
    }
}
