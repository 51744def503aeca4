// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A button that shows only an icon. Its text is its name: spoken, and shown as a tip.
T.Button {
    id: root

    // "quiet", "secondary" or "primary".
    property string kind: "quiet"
    property string hint: ""

    // Who has pressed it knows what it is: the words would lie over what came of it.
    property bool isUsed: false
    readonly property bool isAskedFor: (root.hovered || root.visualFocus || root.pressed) && !root.isUsed
        && root.text !== "" && root.Window.window !== null
    property ToolTip tip: null

    readonly property color face: root.kind === "primary" ? Theme.color.accent
        : root.checked ? Theme.color.accentSoft
        : root.kind === "secondary" ? Theme.color.surface : Qt.alpha(Theme.color.ink, 0)
    readonly property color line: root.kind === "primary" ? Theme.color.accentInk
        : root.checked ? Theme.color.accentSoftInk : Theme.color.ink

    implicitWidth: Math.max(Theme.touch, Theme.size.icon + 2 * Theme.space.m)
    implicitHeight: implicitWidth
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.checkable ? root.toggle() : root.clicked()

    contentItem: ButtonFaceLayout {
        iconSize: Theme.size.icon
        iconName: root.icon.name
        ink: root.line
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(root.face, root.hovered && root.enabled, root.down)
        border.width: root.kind === "secondary" || (root.checked && Theme.mode === "contrast") ? Theme.color.lineWidth : 0
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }

    onClicked: root.isUsed = true
    // Qt tells of hovering under a modal popup as well.
    onHoveredChanged: if (hovered && !Reach.isCovered(root)) root.isUsed = false
    onVisualFocusChanged: if (visualFocus && !Reach.isCovered(root)) root.isUsed = false

    // Made only while somebody looks for it. Without an Instantiator: a page has many buttons, and each would have one.
    onIsAskedForChanged: {
        if (root.isAskedFor) {
            root.tip = tip.createObject(root) as ToolTip;
        } else {
            root.tip?.destroy();
            root.tip = null;
        }
    }

    Component {
        id: tip

        ToolTip {
            parent: root
            text: root.text
            // It waits before it opens; by then the button may have gone.
            visible: root.Window.window !== null && !Reach.isCovered(root)
        }
    }
}
