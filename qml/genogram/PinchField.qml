// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Two fingers: what lay between them at the press stays between them. `zoom` is what the drawing is shown at.
PinchHandler {
    id: root

    required property real zoom
    /// The point of the drawing that lay between the fingers when they began: for whoever hears of `began` to say.
    property point held

    /// Until the event that ended it is over: a Flickable below would fling what the fingers let go of, and a TapHandler
    /// (Qt 6.4) take the finger that lets go for a new one and wait for it from then on.
    readonly property bool holds: root.active || root.ending.running
    property real startZoom: 1
    readonly property Timer ending: Timer { interval: 0 }

    signal began(x: real, y: real)
    signal zoomed(wanted: real, held: point, x: real, y: real)

    target: null
    dragThreshold: 1 // or the Flickable has panned by one of the fingers already
    onActiveScaleChanged: root.zoomed(root.startZoom * root.activeScale, root.held, root.centroid.position.x,
        root.centroid.position.y)
    onActiveChanged: {
        if (!root.active)
            return root.ending.restart();
        root.startZoom = root.zoom;
        root.began(root.centroid.pressPosition.x, root.centroid.pressPosition.y);
    }
}
