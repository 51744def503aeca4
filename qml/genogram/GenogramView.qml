// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The genogram: the drawing, its buttons, and below it the strip in which one writes. With `drawing`, a tap on a
/// person opens handles beside them; without, it only tells who was opened.
FocusScope {
    id: root

    required property GenogramDesk desk
    /// False on the room screen: only to look at.
    property bool interactive: true
    property bool drawing: false
    property bool showTools: interactive
    /// Height in the lower right corner that something else stands in.
    property real cornerRoom: 0
    /// Width in the upper right corner, likewise.
    property real headRoom: 0
    /// On a phone: what the page has beside the drawing is in the drawing's own menu, and asked() for there.
    property bool hasYears: false
    property bool hasFiles: false
    /// Something else that one works with stands below.
    property bool crowded: false
    readonly property bool draws: root.interactive && root.drawing && root.desk.canDraw
    readonly property real zoom: paper.zoom
    /// What the strip below takes; nothing else may stand there.
    readonly property real stripHeight: strip.visible ? strip.height : 0
    readonly property bool tight: Theme.sizeClass(root.width) === "narrow"
    readonly property bool legendShown: d.legend && root.showTools
    signal personOpened(key: string)
    signal asked(what: string) ///< "changes", "bring" or "share".

    function begin(): void { paper.begin() }
    function fit(): void { paper.fit() }
    function zoomBy(factor: real): void { paper.zoomBy(factor) }
    /// Brings a person into the middle of what is seen.
    function centreOn(key: string): void { paper.centreOn(key) }

    Keys.onEscapePressed: event => {
        event.accepted = d.searching || (root.draws && root.desk.hand.step !== GenogramHand.Idle);
        if (d.searching)
            d.searching = false;
        else if (root.draws)
            root.desk.hand.letGo();
    }

    QtObject {
        id: d

        property bool legend: false
        property bool searching: false
        /// What stands below the drawing on a phone, also while the strip takes its place.
        readonly property real below: root.tight && root.showTools
            ? bar.height + (sightBar.visible ? sightBar.height + 2 * Theme.space.s : 0) : 0

        function pick(key: string): void {
            if (!root.draws) {
                root.desk.choose(key);
                root.personOpened(key);
                return;
            }
            root.desk.hand.pick(key);
        }
        function found(key: string): void {
            searching = false;
            root.desk.sight.reveal(key);
            pick(key);
            paper.centreOn(key);
            paper.focusOn(key);
        }
        /// The handles, or the strip, are seen in full.
        function makeRoom(): void {
            if (root.desk.chosen !== "")
                paper.ensureSeen(root.desk.chosen, paper.worded ? 150 * Theme.scale : Theme.touch + Theme.space.m, Theme.touch + Theme.space.m);
        }
    }
    Timer { id: room; interval: 0; onTriggered: d.makeRoom() } // once the strip is as high as it will be
    Connections {
        target: root.desk
        enabled: root.draws

        function onChosenChanged(): void {
            if (root.desk.chosen !== "")
                room.restart();
        }
        function onSceneChanged(): void {
            if (root.desk.hand !== null && root.desk.hand.fresh)
                room.restart();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface
    }
    GenogramPaper {
        id: paper

        width: root.width
        height: root.height - Math.max(root.draws ? strip.height : 0, d.below)
        fullHeight: root.height - d.below
        focus: true
        desk: root.desk
        interactive: root.interactive
        drawing: root.draws
        onPicked: key => d.pick(key)
        onEntered: key => {
            if (root.draws && root.desk.hand.step === GenogramHand.Person)
                paper.enterRing();
        }
        onMissed: {
            if (!root.draws)
                root.desk.choose("");
            else if (root.desk.hand.step !== GenogramHand.Lasso && root.desk.hand.step !== GenogramHand.Capture)
                root.desk.hand.letGo();
        }
        onHeightChanged: room.restart()
    }

    SightBar {
        id: sightBar

        anchors.left: parent.left
        anchors.bottom: root.tight ? root.bottom : root.showTools ? tools.top : paper.bottom
        anchors.margins: Theme.space.m
        anchors.bottomMargin: root.tight ? root.showTools ? bar.height + Theme.space.s : Theme.space.m
            : root.showTools ? Theme.space.s : Theme.space.m
        width: Math.min(implicitWidth, root.width - 2 * Theme.space.m)
        sight: root.desk.sight
    }
    GenogramPens {
        id: pens

        x: Theme.space.m
        y: Theme.space.m
        visible: root.showTools && !root.tight
        hand: root.draws ? root.desk.hand : null
        searching: d.searching
        onSearchToggled: d.searching = !d.searching
    }
    Repeater {
        model: d.searching ? 1 : 0

        GenogramSearch {
            x: root.tight ? Theme.space.m : pens.x + pens.width + Theme.space.s
            y: pens.y
            width: Math.min(340 * Theme.scale, root.width - x - Theme.space.m - root.headRoom)
            desk: root.desk
            onChosen: key => d.found(key)
            onClosed: d.searching = false
        }
    }
    MiniMap {
        anchors.right: parent.right
        anchors.bottom: paper.bottom
        anchors.margins: Theme.space.m
        anchors.bottomMargin: Theme.space.m + root.cornerRoom
        visible: root.showTools && paper.isLarger && !root.tight
        desk: root.desk
        seen: paper.seen
        onWanted: (x, y) => paper.centreAt(x, y)
    }
    Repeater {
        model: root.legendShown ? 1 : 0

        GenogramLegend {
            anchors { left: root.left; bottom: sightBar.visible ? sightBar.top : root.tight ? bar.top : tools.top; margins: Theme.space.m }
            width: Math.min(root.width - 2 * Theme.space.m, 460)
            desk: root.desk
        }
    }
    GenogramTools {
        id: tools

        anchors.left: parent.left
        anchors.bottom: paper.bottom
        anchors.margins: Theme.space.m
        visible: root.showTools && !root.tight
        maximumWidth: root.width - 2 * Theme.space.m
        desk: root.desk
        legendShown: d.legend
        onLegendToggled: d.legend = !d.legend
        onFitRequested: root.fit()
        onLookRequested: look.get()?.open()
        onZoomRequested: factor => root.zoomBy(factor)
    }
    Item {
        id: bar

        width: root.width
        height: bars.count > 0 ? bars.itemAt(0).height : 0
        anchors.bottom: parent.bottom
        // The strip, or what else stands below, takes its place.
        visible: root.showTools && root.tight && root.stripHeight <= 0 && !root.crowded

        // Its menu is as much as a page, and only phones have it.
        Repeater {
            id: bars

            model: root.showTools && root.tight && root.width > 0 ? 1 : 0

            PhoneBar {
                width: root.width
                desk: root.desk
                hand: root.draws ? root.desk.hand : null
                searching: d.searching
                legendShown: d.legend
                hasYears: root.hasYears
                hasFiles: root.hasFiles
                onSearchToggled: d.searching = !d.searching
                onLegendToggled: d.legend = !d.legend
                onFitRequested: root.fit()
                onLookRequested: look.get()?.open()
                onZoomRequested: factor => root.zoomBy(factor)
                onAsked: what => root.asked(what)
            }
        }
    }
    QuickStrip {
        id: strip

        width: root.width
        anchors.bottom: parent.bottom
        visible: root.draws
        desk: root.desk
        room: root.height
        onMoreRequested: key => root.personOpened(key)
        onLeaving: paper.focusOn(root.desk.chosen)
    }

    WhenAsked {
        id: look

        DrawingSheet { desk: root.desk }
    }
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
