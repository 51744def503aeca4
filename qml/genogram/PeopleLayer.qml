// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App

/// The people as places to touch. It is stretched as a whole: 500 people that were placed one by one would take a frame
/// for every step of zoom.
Item {
    id: root

    required property GenogramDesk desk
    property real zoom: 1
    property bool interactive: true
    property bool pinched: false
    /// Where the keyboard is; empty: elsewhere.
    property string focusKey: ""

    signal picked(key: string)
    signal entered(key: string)
    signal moved(key: string, direction: int)

    /// Somebody stands at this point of the window.
    function isAt(scene: point): bool {
        const here = root.mapFromItem(null, scene);
        return root.childAt(here.x, here.y) !== null;
    }
    function focusOn(key: string): void {
        const place = people.itemAt(root.desk.persons.indexOfKey(key)) as Item;
        place?.forceActiveFocus(Qt.TabFocusReason);
    }

    x: -root.desk.bounds.x * root.zoom
    y: -root.desk.bounds.y * root.zoom
    scale: root.zoom
    transformOrigin: Item.TopLeft
    onActiveFocusChanged: if (!root.activeFocus) root.focusKey = ""

    QtObject {
        id: d

        /// Changes at every halving of the zoom only.
        readonly property real least: 24 / Math.pow(2, Math.floor(Math.log2(Math.min(1, root.zoom))))
    }

    Repeater {
        id: people

        model: root.desk.persons

        PersonHotspot {
            least: d.least
            enabled: root !== null && root.interactive
            pinched: root !== null && root.pinched
            onFocused: root.focusKey = key
            onPicked: root.picked(key)
            onEntered: root.entered(key)
            onMoved: direction => root.moved(key, direction)
        }
    }
}
