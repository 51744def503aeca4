// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Moves a person by a finger that stays on them for a moment and then drags; a plain drag still pans. What the finger
/// carries is the person's sign; where they stood is pale. The buttons of PlaceStrip do the same.
Item {
    id: root

    required property GenogramDesk desk
    required property real zoom
    /// Null: nobody can be moved now.
    property GenogramPlacing placing: null

    /// A finger carries somebody, and must not pan.
    readonly property bool holds: d.key !== "" || ending.running

    QtObject {
        id: d

        /// Who is carried; empty: nobody.
        property string key: ""
        property point from: Qt.point(0, 0)
        property point to: Qt.point(0, 0)
        readonly property rect cell: d.key === "" ? Qt.rect(0, 0, 0, 0) : root.desk.cellOf(d.key)

        function atPaper(x: real): real { return (x - root.desk.bounds.x) * root.zoom }
        function downPaper(y: real): real { return (y - root.desk.bounds.y) * root.zoom }

        function lift(): void {
            const there = root.desk.personAt(from.x / root.zoom + root.desk.bounds.x, from.y / root.zoom + root.desk.bounds.y);
            if (there !== "" && root.placing.lift(there))
                key = there;
        }
        function put(): void {
            const moved = key;
            key = "";
            if (moved === "")
                return;
            ending.restart();
            const symbol = root.desk.symbolOf(moved);
            root.placing.put(moved, symbol.x + symbol.width / 2 + (to.x - from.x) / root.zoom,
                symbol.y + symbol.height / 2 + (to.y - from.y) / root.zoom);
        }
    }
    Timer { id: staying; interval: 500; onTriggered: d.lift() }
    // Until the event that ended it is over: the paper below would fling what the finger let go of.
    Timer { id: ending; interval: 0 }

    PointHandler {
        id: finger

        enabled: root.placing !== null
        onActiveChanged: {
            if (finger.active) {
                d.from = d.to = finger.point.position;
                if (!Reach.isCovered(root) && !Reach.isTaken(root, finger.point.scenePosition))
                    staying.restart();
                return;
            }
            staying.stop();
            d.put();
        }
        onPointChanged: {
            if (!finger.active)
                return;
            d.to = finger.point.position;
            if (Math.abs(d.to.x - d.from.x) + Math.abs(d.to.y - d.from.y) > Application.styleHints.startDragDistance)
                staying.stop();
        }
        onCanceled: {
            staying.stop();
            d.key = "";
        }
    }

    Rectangle {
        visible: d.key !== ""
        x: d.atPaper(d.cell.x)
        y: d.downPaper(d.cell.y)
        width: d.cell.width * root.zoom
        height: d.cell.height * root.zoom
        color: Theme.color.surface
        opacity: 0.7
    }
    Rectangle {
        visible: d.key !== ""
        x: d.atPaper(d.cell.x) + d.to.x - d.from.x - Theme.space.s
        y: d.downPaper(d.cell.y) + d.to.y - d.from.y - Theme.space.s
        width: sign.width + 2 * Theme.space.s
        height: sign.height + 2 * Theme.space.s
        radius: Theme.radius.m
        color: Theme.color.raised
        border { width: 3; color: Theme.color.accent }

        PersonSign {
            id: sign

            x: Theme.space.s
            y: Theme.space.s
            width: implicitWidth
            height: implicitHeight
            desk: root.desk
            person: d.key
            zoom: root.zoom
            fontFamily: Fonts.sans
            colours: ink.colours
        }
    }
    GenogramInk { id: ink }
}
