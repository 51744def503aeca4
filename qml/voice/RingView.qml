// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// A page whose parts are rings around the child: the map, and what opens over it.
Item {
    id: root

    required property InstrumentPage instrumentPage
    required property CaseLists lists
    required property VoiceDesk desk
    required property SpeakersChoice speakers
    property string wish: ""

    implicitHeight: map.height

    RingBoard {
        id: rings

        page: root.instrumentPage
        lists: root.lists
        scale: Math.min(1.4, Theme.scale)
    }
    RingMap {
        id: map

        width: root.width
        board: rings
        canWrite: root.instrumentPage.day === "" && !root.instrumentPage.stopped
        onRingChosen: key => ring.openFor(key)
        onThingChosen: key => thing.openFor(key)
    }
    RingSheet {
        id: ring

        desk: root.desk
        board: rings
        choice: root.speakers
        wish: root.wish
    }
    RingThingSheet {
        id: thing

        desk: root.desk
        board: rings
    }
}
