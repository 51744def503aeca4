// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Below the drawing, never over it: what the step that a hand is at asks for. Nothing is there while nobody is chosen.
Rectangle {
    id: root

    required property GenogramDesk desk
    /// Height that the drawing and the strip share.
    property real room: 0

    readonly property GenogramHand hand: root.desk.hand
    readonly property int step: root.hand !== null ? root.hand.step : GenogramHand.Idle
    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"
    readonly property real inner: root.width - 2 * Theme.space.m

    signal moreRequested(key: string)
    signal leaving()

    function one(steps: var): int { return steps.includes(root.step) ? 1 : 0 }

    implicitHeight: slot.height > 0 ? slot.height + 2 * Theme.space.s : 0
    color: Theme.color.raised
    Accessible.role: Accessible.Grouping
    //: Screen reader: the fields below the genogram.
    Accessible.name: qsTr("What is being drawn")
    Keys.onEscapePressed: {
        root.hand.letGo();
        root.leaving();
    }

    Rectangle {
        visible: slot.height > 0
        width: root.width
        height: Theme.color.lineWidth
        color: Theme.color.line
    }
    Column {
        id: slot

        x: Theme.space.m
        y: Theme.space.s
        width: root.inner

        Repeater {
            model: root.desk.chosen !== "" ? root.one([GenogramHand.Person]) : 0

            PersonStrip {
                width: root.inner
                desk: root.desk
                hand: root.hand
                isNarrow: root.isNarrow
                onMoreRequested: root.moreRequested(root.desk.chosen)
                onDone: root.leaving()
            }
        }
        Repeater {
            model: root.one([GenogramHand.WithWhom])
            WithWhomStrip { width: root.inner; desk: root.desk; hand: root.hand }
        }
        Repeater {
            model: root.one([GenogramHand.TieTo, GenogramHand.TieType, GenogramHand.TieHarm, GenogramHand.TieSaid,
                GenogramHand.TieElsewhere])
            TieStrip { width: root.inner; desk: root.desk; hand: root.hand; room: root.room }
        }
        Repeater {
            model: root.desk.chosen !== "" ? root.one([GenogramHand.Placing]) : 0
            PlaceStrip { width: root.inner; desk: root.desk; hand: root.hand; onDone: root.leaving() }
        }
        Repeater {
            model: root.one([GenogramHand.Lasso])
            LassoStrip { width: root.inner; hand: root.hand }
        }
        Repeater {
            model: root.one([GenogramHand.Capture])
            CaptureStrip { width: root.inner; hand: root.hand }
        }
    }
}
