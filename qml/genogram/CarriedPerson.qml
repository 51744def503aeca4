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
        // In units of the drawing, whose zoom and corner may change meanwhile.
        property point from: Qt.point(0, 0)
        property point to: Qt.point(0, 0)
        property point pressed: Qt.point(0, 0) // on the paper
        /// Where they stood when they were lifted, whatever others do to them meanwhile.
        property rect lifted: Qt.rect(0, 0, 0, 0)
        property point middle: Qt.point(0, 0)
        property bool released: false
        readonly property rect cell: d.key === "" ? Qt.rect(0, 0, 0, 0) : root.desk.cellOf(d.key)

        function atPaper(x: real): real { return (x - root.desk.bounds.x) * root.zoom }
        function downPaper(y: real): real { return (y - root.desk.bounds.y) * root.zoom }

        function onDrawing(paper: point): point {
            return Qt.point(paper.x / root.zoom + root.desk.bounds.x, paper.y / root.zoom + root.desk.bounds.y);
        }

        function lift(): void {
            const there = root.desk.personAt(from.x, from.y);
            if (there === "" || root.placing === null || !root.placing.lift(there))
                return;
            const symbol = root.desk.symbolOf(there);
            middle = Qt.point(symbol.x + symbol.width / 2, symbol.y + symbol.height / 2);
            lifted = root.desk.cellOf(there);
            key = there;
        }
        /// What a call, a palm or another window took from the finger is put nowhere.
        function end(): void {
            const moved = key;
            key = "";
            if (moved !== "" && released && root.placing !== null)
                root.placing.put(moved, middle.x + to.x - from.x, middle.y + to.y - from.y);
        }
    }
    Timer { id: staying; interval: 500; onTriggered: d.lift() }
    // Until the event that ended it is over: the paper below would fling what the finger let go of.
    Timer { id: ending; interval: 0; onTriggered: d.end() }

    PointHandler {
        id: finger

        enabled: root.placing !== null
        onActiveChanged: {
            if (finger.active) {
                d.released = false;
                d.pressed = finger.point.position;
                d.from = d.to = d.onDrawing(d.pressed);
                if (!Reach.isCovered(root) && !Reach.isTaken(root, finger.point.scenePosition))
                    staying.restart();
                return;
            }
            staying.stop();
            d.released = true;
            ending.restart();
        }
        onPointChanged: {
            if (!finger.active)
                return;
            const now = finger.point.position;
            d.to = d.onDrawing(now);
            if (Math.abs(now.x - d.pressed.x) + Math.abs(now.y - d.pressed.y) > Application.styleHints.startDragDistance)
                staying.stop();
        }
        // A finger that leaves by itself lets go without a word, or says that it is released; one that is taken away
        // tells of it right after, before the event is over. (Qt 6.4 has no EventPoint here, but its states, and reads
        // their one byte as if it were four: whatever stood in memory is in the others.)
        onGrabChanged: (transition, point) => {
            if (transition !== PointerDevice.GrabPassive && (point.state & 0xff) !== Qt.TouchPointReleased)
                d.released = false;
        }
        onCanceled: d.released = false
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
        x: d.atPaper(d.lifted.x + d.to.x - d.from.x) - Theme.space.s
        y: d.downPaper(d.lifted.y + d.to.y - d.from.y) - Theme.space.s
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
