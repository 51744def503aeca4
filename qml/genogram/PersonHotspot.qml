// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// One person above the ink: the place to touch, to focus, and to be read aloud.
Item {
    id: root

    required property string key
    required property string name
    required property string spoken
    required property real atX
    required property real atY
    required property real wide
    required property real high
    property point origin
    property real zoom: 1
    property bool chosen: false
    /// The keyboard goes with the chosen person, unless it is somewhere else: in a sheet, say.
    property bool keyboardIsHere: false

    signal picked()
    signal moved(direction: int)

    x: (root.atX - root.origin.x) * root.zoom
    y: (root.atY - root.origin.y) * root.zoom
    width: Math.max(24, root.wide * root.zoom)
    height: Math.max(24, root.high * root.zoom)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.picked()

    Keys.onReturnPressed: root.picked()
    Keys.onSpacePressed: root.picked()
    Keys.onUpPressed: root.moved(GenogramDesk.Parent)
    Keys.onDownPressed: root.moved(GenogramDesk.Child)
    Keys.onLeftPressed: root.moved(GenogramDesk.SiblingLeft)
    Keys.onRightPressed: root.moved(GenogramDesk.SiblingRight)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_P) {
            root.moved(GenogramDesk.Partner);
            event.accepted = true;
        }
    }
    onChosenChanged: if (root.chosen && root.keyboardIsHere) root.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space.xs
        radius: Theme.radius.m
        color: "transparent"
        border.width: 3
        border.color: Theme.color.focus
        visible: root.activeFocus || root.chosen
    }

    Tap {
        onReached: root.picked()
    }
}
