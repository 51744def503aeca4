// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Where a finger draws around several people. A tap on one of them picks them too.
Item {
    id: root

    required property GenogramHand hand
    /// What is seen, in units of the drawing.
    required property rect seen
    property real zoom: 1

    GenogramTrail {
        id: trail

        anchors.fill: parent
        ink: Theme.color.accent
    }
    DragHandler {
        target: null
        onActiveChanged: {
            if (active)
                return;
            root.hand.lasso(trail.points(root.seen.x, root.seen.y, root.zoom));
            trail.clear();
        }
        onCentroidChanged: if (active) trail.add(centroid.position)
    }
}
