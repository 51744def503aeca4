// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// One person above the ink: the place to touch, to focus, and to be read aloud. In units of the drawing; what is
/// around it (PeopleLayer) is as large as the zoom makes it.
Item {
    id: root

    required property string key
    required property string name
    required property string spoken
    required property real atX
    required property real atY
    required property real wide
    required property real high
    /// The smallest side that a finger finds.
    property real least: 24
    /// Two fingers hold the drawing.
    property bool pinched: false

    signal picked()
    signal entered() ///< By the keyboard, after it was picked.
    signal moved(direction: int)
    signal focused()

    function enter(): void {
        root.picked();
        root.entered();
    }

    x: root.atX - (root.width - root.wide) / 2
    y: root.atY - (root.height - root.high) / 2
    width: Math.max(root.least, root.wide)
    height: Math.max(root.least, root.high)
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.picked()

    Keys.onReturnPressed: root.enter()
    Keys.onEnterPressed: root.enter()
    Keys.onSpacePressed: root.enter()
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
    onActiveFocusChanged: if (root.activeFocus) root.focused()

    Tap {
        enabled: !root.pinched
        onReached: root.picked()
    }
}
