// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A sheet of paper on the table. Children stand below one another (use Layout.*).
// With interactive it can be pressed as a whole, and then needs a name.
T.Pane {
    id: root

    property bool interactive: false
    property bool selected: false
    property bool raised: false
    property string name: ""
    property color face: root.selected ? Theme.color.accentSoft : Theme.color.surface

    readonly property bool isDown: tap.pressed
    readonly property bool isHovered: hover.hovered

    signal clicked

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(root.interactive ? Theme.touch : 0, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.l
    activeFocusOnTab: root.interactive

    Keys.onReturnPressed: event => d.press(event)
    Keys.onEnterPressed: event => d.press(event)
    Keys.onSpacePressed: event => d.press(event)

    Accessible.role: root.interactive ? Accessible.Button : Accessible.Grouping
    Accessible.name: root.name
    Accessible.focusable: root.interactive
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space.s
    }

    background: Rectangle {
        radius: Theme.radius.l
        color: root.interactive ? Theme.ofState(root.face, hover.hovered, tap.pressed) : root.face
        border.width: root.selected ? 2 : Theme.color.lineWidth
        border.color: root.selected ? Theme.color.accent : Theme.color.line

        SoftShadow {
            visible: root.raised
            around: Theme.radius.l
        }

        FocusRing {
            shown: root.interactive && root.activeFocus
            around: Theme.radius.l
        }
    }

    QtObject {
        id: d

        function press(event: KeyEvent): void {
            event.accepted = root.interactive;
            if (root.interactive)
                root.clicked();
        }
    }

    HoverHandler {
        id: hover

        enabled: root.interactive
    }

    Tap {
        id: tap

        enabled: root.interactive
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onReached: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.clicked();
        }
    }
}
