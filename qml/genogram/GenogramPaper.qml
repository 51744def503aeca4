// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The drawing itself: pan with a finger, pinch or wheel to zoom about the point. People are items of their own above
/// the ink, so that a keyboard and a screen reader reach them.
FocusScope {
    id: root

    required property GenogramDesk desk
    /// False on the room screen: only to look at.
    property bool interactive: true
    /// With handles beside the chosen person.
    property bool drawing: false
    /// The height that the drawing is laid out in; a strip below takes some of it, and nothing moves.
    property real fullHeight: height
    readonly property real zoom: canvas.zoom
    readonly property bool isLarger: canvas.width > flick.width || canvas.height > root.fullHeight
    /// What is seen, in units of the drawing.
    readonly property rect seen: Qt.rect(root.desk.bounds.x + (flick.contentX - paper.x) / canvas.zoom,
        root.desk.bounds.y + (flick.contentY - paper.y) / canvas.zoom, flick.width / canvas.zoom, flick.height / canvas.zoom)
    readonly property bool worded: Theme.sizeClass(root.width) !== "narrow"

    signal picked(key: string)
    /// By the keyboard, after it was picked.
    signal entered(key: string)
    signal missed()

    /// At first everybody if they can be read so, else the child and those around, large enough to read.
    function begin(): void {
        d.origin = Qt.point(root.desk.bounds.x, root.desk.bounds.y);
        root.fit();
        if (!root.interactive || canvas.zoom >= d.legible)
            return;
        d.fitted = false;
        d.begun = true;
        canvas.zoom = d.legible;
        settling.restart();
    }

    function fit(): void {
        d.begun = false;
        const bounds = root.desk.bounds;
        if (bounds.width <= 0 || root.width <= 0)
            return;
        const room = Math.min((root.width - 2 * Theme.space.l) / bounds.width, (root.fullHeight - 2 * Theme.space.l) / bounds.height);
        canvas.zoom = Math.min(1.4, room);
        d.fitted = true;
        flick.contentX = Math.max(0, (flick.contentWidth - flick.width) / 2);
        flick.contentY = Math.max(0, (flick.contentHeight - root.fullHeight) / 2);
    }

    function zoomBy(factor: real): void {
        d.zoomAt(canvas.zoom * factor, root.width / 2, root.height / 2);
    }

    /// Brings a point of the drawing into the middle of what is seen.
    function centreAt(x: real, y: real): void {
        d.begun = d.fitted = false;
        d.goTo((x - root.desk.bounds.x) * canvas.zoom + paper.x - flick.width / 2,
            (y - root.desk.bounds.y) * canvas.zoom + paper.y - flick.height / 2);
    }

    function centreOn(key: string): void {
        const row = root.desk.persons.indexOfKey(key);
        if (row >= 0)
            root.centreAt(root.desk.persons.value(row, "atX") + root.desk.persons.value(row, "wide") / 2,
                root.desk.persons.value(row, "atY") + root.desk.persons.value(row, "high") / 2);
    }

    /// Moves as little as it takes for somebody, and what stands around them, to be seen.
    function ensureSeen(key: string, beside: real, over: real): void {
        const cell = root.desk.cellOf(key);
        if (cell.width <= 0)
            return;
        const left = (cell.x - root.desk.bounds.x) * canvas.zoom + paper.x - beside;
        const top = (cell.y - root.desk.bounds.y) * canvas.zoom + paper.y - over;
        const right = left + cell.width * canvas.zoom + 2 * beside;
        const bottom = top + cell.height * canvas.zoom + 2 * over;
        d.goTo(left < flick.contentX ? left : Math.max(flick.contentX, Math.min(left, right - flick.width)),
            top < flick.contentY ? top : Math.max(flick.contentY, Math.min(top, bottom - flick.height)));
    }

    function focusOn(key: string): void { people.focusOn(key) }
    function enterRing(): void { overlay.enterRing() }

    onWidthChanged: d.arrange()
    onFullHeightChanged: d.arrange()
    onHeightChanged: returning.restart()
    Component.onCompleted: begin()
    Timer { id: returning; interval: 0; onTriggered: flick.returnToBounds() }
    Timer { id: settling; interval: 0; onTriggered: d.toChild() } // once the paper is as large as the zoom makes it

    Connections {
        target: root.desk
        function onSceneChanged(): void { d.follow() }
    }

    QtObject {
        id: d

        property bool fitted: true
        /// The child's part is shown as it was at first: nobody has moved it yet.
        property bool begun: false
        property point origin: Qt.point(0, 0)
        /// Names are smaller than small print below this.
        readonly property real legible: 0.8
        /// Room for the handles of those at the edge.
        readonly property real edge: root.drawing ? 72 : Theme.space.l

        function arrange(): void {
            if (fitted || begun)
                root.begin();
        }

        /// The drawing grew at its left or top: what is seen stays in its place.
        function follow(): void {
            flick.contentX += (origin.x - root.desk.bounds.x) * canvas.zoom;
            flick.contentY += (origin.y - root.desk.bounds.y) * canvas.zoom;
            origin = Qt.point(root.desk.bounds.x, root.desk.bounds.y);
            if (fitted && !root.drawing)
                root.fit();
        }

        function toChild(): void {
            if (!begun)
                return;
            root.centreOn(root.desk.childKey());
            begun = true;
        }

        function goTo(x: real, y: real): void {
            flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, x));
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, y));
        }

        /// The point of the drawing that is seen there, wherever its corner is going to be.
        function under(x: real, y: real): point {
            return Qt.point((flick.contentX + x - paper.x) / canvas.zoom + root.desk.bounds.x,
                (flick.contentY + y - paper.y) / canvas.zoom + root.desk.bounds.y);
        }
        function zoomAt(wanted: real, x: real, y: real): void { zoomTo(wanted, under(x, y), x, y) }
        function zoomTo(wanted: real, held: point, x: real, y: real): void {
            fitted = begun = false;
            canvas.zoom = wanted;
            goTo((held.x - root.desk.bounds.x) * canvas.zoom + paper.x - x, (held.y - root.desk.bounds.y) * canvas.zoom + paper.y - y);
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentWidth: Math.max(width, canvas.width + 2 * d.edge)
        contentHeight: Math.max(root.fullHeight, canvas.height + 2 * d.edge)
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.interactive && !overlay.holds && lasso.count === 0 && !pinch.holds
        onMovementStarted: d.begun = false

        Tap {
            property bool isOnPerson: false

            enabled: root.interactive && !pinch.holds
            // A tap on a person comes here too, in either order; the drawing has made room then, so the press knows.
            onPressedChanged: if (pressed) isOnPerson = people.isAt(point.scenePosition)
            onReached: if (!isOnPerson) root.missed()
        }

        Item {
            id: paper

            x: Math.max(d.edge, (flick.contentWidth - canvas.width) / 2)
            y: Math.max(d.edge, (flick.contentHeight - canvas.height) / 2)
            width: canvas.width
            height: canvas.height

            Accessible.role: Accessible.Grouping
            //: Screen reader: the drawing of the family.
            Accessible.name: qsTr("Genogram")

            InkCanvas {
                id: canvas

                desk: root.desk
                seen: Qt.rect(flick.contentX - paper.x, flick.contentY - paper.y, flick.width, flick.height)
            }
            PeopleLayer {
                id: people

                desk: root.desk
                zoom: canvas.zoom
                interactive: root.interactive
                pinched: pinch.holds
                onPicked: key => root.picked(key)
                onEntered: key => root.entered(key)
                onMoved: (key, direction) => {
                    const there = root.desk.neighbour(key, direction) || key;
                    if (!root.drawing)
                        root.desk.choose(there);
                    people.focusOn(there);
                    root.ensureSeen(there, Theme.touch, Theme.touch);
                }
            }
            PaperOverlay {
                id: overlay

                anchors.fill: parent
                desk: root.desk
                zoom: canvas.zoom
                drawing: root.drawing
                worded: root.worded
                focusKey: people.focusKey
                onRingLeft: key => people.focusOn(key)
            }
        }
    }

    Repeater {
        id: lasso

        model: root.drawing && root.desk.hand.step === GenogramHand.Lasso ? 1 : 0

        LassoField {
            anchors.fill: parent
            hand: root.desk.hand
            seen: root.seen
            zoom: root.zoom
        }
    }

    PinchField {
        id: pinch

        enabled: root.interactive && !overlay.holds
        zoom: canvas.zoom
        onBegan: (x, y) => held = d.under(x, y)
        onZoomed: (wanted, held, x, y) => d.zoomTo(wanted, held, x, y)
    }
    WheelField {
        anchors.fill: parent
        enabled: root.interactive && !overlay.holds
        onZoomed: (factor, x, y) => d.zoomAt(canvas.zoom * factor, x, y)
        onPanned: (x, y) => d.goTo(flick.contentX - x, flick.contentY - y)
    }
}
