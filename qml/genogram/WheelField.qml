// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The wheel of a mouse zooms, two fingers on a touchpad pan, and with Ctrl (as they say when they pinch) zoom. It lies
/// above the Flickable, which would take every turn of the wheel for a pan.
Item {
    id: root

    signal zoomed(factor: real, x: real, y: real)
    signal panned(x: real, y: real)

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const isPad = point.device !== null && point.device.type === PointerDevice.TouchPad;
            if (isPad && !(event.modifiers & Qt.ControlModifier))
                root.panned(event.pixelDelta.x, event.pixelDelta.y);
            else
                root.zoomed(Math.pow(1.0015, event.angleDelta.y), event.x, event.y);
        }
    }
}
