// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What stands above the people: frames, the handles of the chosen one, folded branches, where the others are, and the
/// line of a tie that is being dragged.
Item {
    id: root

    required property GenogramDesk desk
    property real zoom: 1
    property bool drawing: false
    property bool worded: true
    property string focusKey: ""
    /// A finger draws here, and must not pan.
    readonly property bool holds: d.hold || carried.holds
    readonly property GenogramHand hand: root.drawing ? root.desk.hand : null

    signal ringLeft(key: string)

    function enterRing(): void { (rings.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason) }

    QtObject {
        id: d

        property bool hold: false
        readonly property bool hasRing: root.hand !== null && root.hand.step === GenogramHand.Person && root.desk.chosen !== ""

        function aside(ring: PersonRing): point { return ring !== null ? ring.aside : Qt.point(0, 0) }
    }

    Repeater {
        model: root.desk.companions

        CompanionMark {
            required property var model

            name: model.name
            tone: Names.tone(model.name)
            x: (model.atX - root.desk.bounds.x) * root.zoom
            y: (model.atY - root.desk.bounds.y) * root.zoom
            width: model.wide * root.zoom
            height: model.high * root.zoom
        }
    }
    PersonFrame {
        desk: root.desk
        zoom: root.zoom
        key: root.focusKey !== "" ? root.focusKey : root.desk.chosen
    }
    PersonFrame {
        visible: row >= 0 && root.focusKey !== "" && root.desk.chosen !== root.focusKey
        desk: root.desk
        zoom: root.zoom
        ink: Theme.color.accent
        key: root.desk.chosen
    }
    Repeater {
        model: root.hand?.picked ?? []

        PersonFrame {
            required property string modelData

            desk: root.desk
            zoom: root.zoom
            key: modelData
            ink: Theme.color.accent
            gap: Theme.space.s
        }
    }
    Repeater {
        id: rings

        model: root.hand !== null ? 1 : 0

        PersonRing {
            id: ring

            // Not taken away while a finger is on one of them.
            visible: d.hasRing
            desk: root.desk
            hand: root.hand
            zoom: root.zoom
            worded: root.worded
            onLeaving: root.ringLeft(root.desk.chosen)
            onHeldChanged: d.hold = ring.held
            onAimed: (x, y) => {
                tieLine.fromX = ring.middle.x;
                tieLine.fromY = ring.middle.y;
                tieLine.toX = x;
                tieLine.toY = y;
                tieLine.target = root.desk.personAt(x / root.zoom + root.desk.bounds.x, y / root.zoom + root.desk.bounds.y);
            }
            onLetGo: (x, y) => {
                const there = root.desk.personAt(x / root.zoom + root.desk.bounds.x, y / root.zoom + root.desk.bounds.y);
                tieLine.target = "";
                tieLine.shown = false;
                if (there !== "" && there !== root.desk.chosen)
                    root.hand.tieTo(there);
            }
            onAiming: tieLine.shown = true
        }
    }
    Repeater {
        model: root.desk.sight.folds

        FoldMark {
            required property var model
            /// The handles of the chosen one stand where it would be.
            readonly property bool isAside: d.hasRing && model.key === root.desk.chosen
            readonly property point aside: d.aside(rings.itemAt(0) as PersonRing)

            name: model.name
            count: model.count
            x: isAside ? aside.x : (model.atX - root.desk.bounds.x) * root.zoom - width / 3
            y: isAside ? aside.y : (model.atY - root.desk.bounds.y) * root.zoom - height * 2 / 3
            onClicked: root.desk.sight.unfold(model.key)
        }
    }
    CarriedPerson {
        id: carried

        readonly property int step: root.hand !== null ? root.hand.step : GenogramHand.Lasso
        /// A touch means nothing else now.
        readonly property bool isFree: step === GenogramHand.Idle || step === GenogramHand.Person || step === GenogramHand.Placing

        anchors.fill: parent
        desk: root.desk
        zoom: root.zoom
        placing: isFree ? root.hand.placing : null
    }
    RubberLine {
        id: tieLine

        property string target: ""
    }
    PersonFrame {
        desk: root.desk
        zoom: root.zoom
        key: tieLine.target !== "" && tieLine.target !== root.desk.chosen ? tieLine.target : ""
        ink: Theme.color.success
        gap: Theme.space.s
    }
}
