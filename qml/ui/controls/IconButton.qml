// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A button that shows only an icon. Its text is its name: spoken, and shown as a tip.
T.Button {
    id: root

    // "quiet", "secondary" or "primary".
    property string kind: "quiet"
    property string hint: ""

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

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            color: root.line
            directional: root.icon.name.startsWith("arrow-") || root.icon.name.startsWith("chevron-")
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(root.face, root.hovered && root.enabled, root.down)
        border.width: root.kind === "secondary" || (root.checked && Theme.mode === "contrast") ? Theme.color.lineWidth : 0
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }

    QtObject {
        id: d

        /// Who has pressed it knows what it is: the words would lie over what came of it.
        property bool used: false
    }
    onClicked: d.used = true
    // Qt tells of hovering under a modal popup as well.
    onHoveredChanged: if (hovered && !Reach.isCovered(root)) d.used = false
    onVisualFocusChanged: if (visualFocus && !Reach.isCovered(root)) d.used = false

    // Made only while somebody looks for it.
    Instantiator {
        // Not through the model: in Qt 6.4 one of 0 makes the last object again, and the tip would stay.
        model: 1
        active: root.text !== "" && root.Window.window !== null && (root.hovered || root.visualFocus || root.pressed) && !d.used

        ToolTip {
            parent: root
            text: root.text
            // It waits before it opens; by then the button may have gone.
            visible: root.Window.window !== null && !Reach.isCovered(root)
        }
    }
}
