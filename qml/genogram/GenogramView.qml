// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The genogram: pan with a finger, pinch or wheel to zoom about the point, tap a person. People are items of their
/// own above the ink, so that a keyboard and a screen reader reach them.
FocusScope {
    id: root

    required property GenogramDesk desk
    /// False on the room screen: only to look at.
    property bool interactive: true
    property bool showTools: interactive
    readonly property real zoom: canvas.zoom
    signal personOpened(key: string)

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
        const room = Math.min((root.width - 2 * Theme.space.l) / bounds.width, (root.height - 2 * Theme.space.l) / bounds.height);
        canvas.zoom = Math.min(1.4, room);
        d.fitted = true;
        flick.contentX = Math.max(0, (flick.contentWidth - flick.width) / 2);
        flick.contentY = Math.max(0, (flick.contentHeight - flick.height) / 2);
    }

    function zoomBy(factor: real): void {
        d.fitted = d.begun = false;
        d.setZoom(canvas.zoom * factor, root.width / 2, root.height / 2);
    }

    /// Brings a person into the middle of what is seen.
    function centreOn(key: string): void {
        const row = root.desk.persons.indexOfKey(key);
        if (row < 0)
            return;
        const x = root.desk.persons.value(row, "atX") + root.desk.persons.value(row, "wide") / 2 - root.desk.bounds.x;
        const y = root.desk.persons.value(row, "atY") + root.desk.persons.value(row, "high") / 2 - root.desk.bounds.y;
        const left = x * canvas.zoom + paper.x - root.width / 2;
        const top = y * canvas.zoom + paper.y - root.height / 2;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, left));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top));
    }

    onWidthChanged: d.arrange()
    onHeightChanged: d.arrange()
    Component.onCompleted: begin()
    Timer { id: settling; interval: 0; onTriggered: d.toChild() } // once the paper is as large as the zoom makes it

    Connections {
        target: root.desk
        function onSceneChanged(): void { d.follow() }
    }

    GenogramInk { id: ink }
    QtObject {
        id: d

        property bool fitted: true
        /// The child's part is shown as it was at first: nobody has moved it yet.
        property bool begun: false
        property point origin: Qt.point(0, 0)
        property bool legend: false
        property real pickedAt: 0
        /// Names are smaller than small print below this.
        readonly property real legible: 0.8

        function arrange(): void {
            if (fitted || begun)
                root.begin();
        }

        /// The drawing grew at its left or top: what is seen stays in its place.
        function follow(): void {
            flick.contentX += (origin.x - root.desk.bounds.x) * canvas.zoom;
            flick.contentY += (origin.y - root.desk.bounds.y) * canvas.zoom;
            origin = Qt.point(root.desk.bounds.x, root.desk.bounds.y);
            if (fitted)
                root.fit();
        }

        function toChild(): void {
            if (begun)
                root.centreOn(child());
        }

        function child(): string {
            for (let i = 0; i < root.desk.persons.count; ++i) {
                if (root.desk.persons.value(i, "index"))
                    return root.desk.persons.value(i, "key");
            }
            return root.desk.persons.value(0, "key") ?? "";
        }

        function setZoom(wanted: real, x: real, y: real): void {
            const before = canvas.zoom;
            const atX = (flick.contentX + x - paper.x) / before;
            const atY = (flick.contentY + y - paper.y) / before;
            canvas.zoom = wanted;
            flick.contentX = atX * canvas.zoom + paper.x - x;
            flick.contentY = atY * canvas.zoom + paper.y - y;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }

    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentWidth: Math.max(width, canvas.width + 2 * Theme.space.l)
        contentHeight: Math.max(height, canvas.height + 2 * Theme.space.l)
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.interactive
        onMovementStarted: d.begun = false

        Tap {
            enabled: root.interactive
            // A tap on a person comes here too, in either order.
            onReached: if (Date.now() - d.pickedAt > 100) root.desk.choose("")
        }

        Item {
            id: paper

            x: Math.max(Theme.space.l, (flick.contentWidth - canvas.width) / 2)
            y: Math.max(Theme.space.l, (flick.contentHeight - canvas.height) / 2)
            width: canvas.width
            height: canvas.height

            Accessible.role: Accessible.Grouping
            //: Screen reader: the drawing of the family.
            Accessible.name: qsTr("Genogram")

            GenogramCanvas {
                id: canvas

                width: implicitWidth
                height: implicitHeight
                desk: root.desk
                fontFamily: Fonts.sans
                colours: ink.colours
            }

            Repeater {
                model: root.desk.persons

                PersonHotspot {
                    origin: root !== null ? Qt.point(root.desk.bounds.x, root.desk.bounds.y) : Qt.point(0, 0)
                    zoom: canvas.zoom
                    chosen: root !== null && root.desk.chosen === key
                    keyboardIsHere: root !== null && root.activeFocus
                    enabled: root !== null && root.interactive
                    onPicked: {
                        d.pickedAt = Date.now();
                        root.desk.choose(key);
                        root.personOpened(key);
                    }
                    onMoved: direction => {
                        const there = root.desk.neighbour(key, direction) || key;
                        root.desk.choose(there);
                        root.centreOn(there);
                    }
                }
            }
        }
    }

    PinchHandler {
        target: null
        enabled: root.interactive
        onActiveScaleChanged: {
            d.fitted = d.begun = false;
            d.setZoom(startZoom * activeScale, centroid.position.x, centroid.position.y);
        }
        onActiveChanged: if (active) startZoom = canvas.zoom
        property real startZoom: 1
    }

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        enabled: root.interactive
        onWheel: event => {
            d.fitted = d.begun = false;
            d.setZoom(canvas.zoom * (event.angleDelta.y > 0 ? 1.12 : 1 / 1.12), event.x, event.y);
        }
    }

    Repeater {
        model: d.legend && root.showTools ? 1 : 0

        GenogramLegend {
            anchors { left: root.left; bottom: tools.top; margins: Theme.space.m }
            width: Math.min(root.width - 2 * Theme.space.m, 460)
            desk: root.desk
        }
    }
    GenogramTools {
        id: tools

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.m
        visible: root.showTools
        maximumWidth: root.width - 2 * Theme.space.m
        desk: root.desk
        legendShown: d.legend
        onLegendToggled: d.legend = !d.legend
        onFitRequested: root.fit()
        onLookRequested: look.open()
        onZoomRequested: factor => root.zoomBy(factor)
    }

    DrawingSheet { id: look; desk: root.desk }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.l, 420)
        visible: root.desk.empty
        iconName: "users-round"
        //: Genogram without anybody in it.
        title: qsTr("Nobody is drawn yet")
        text: qsTr("Start from the child and add the people around.")
    }
}
