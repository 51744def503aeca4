// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// Says what happens in a verb. One primary on a screen; danger only for what cannot be taken back.
T.Button {
    id: root

    // "primary", "secondary", "quiet" or "danger".
    property string kind: "secondary"
    property string hint: ""
    property bool iconAfter: false
    // Where there is no room for words; they are still spoken.
    property bool iconOnly: false

    readonly property color face: root.kind === "primary" ? Theme.color.accent
        : root.kind === "danger" ? Theme.color.danger
        : root.kind === "quiet" ? Qt.alpha(Theme.color.accentSoft, 0) : Theme.color.surface
    readonly property color letters: root.kind === "primary" ? Theme.color.accentInk
        : root.kind === "danger" ? Theme.color.dangerInk
        : root.kind === "quiet" ? Theme.color.accent : Theme.color.ink

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l + (root.icon.name === "" || root.iconAfter ? Theme.space.xs : 0)
    rightPadding: Theme.space.l + (root.icon.name === "" || !root.iconAfter ? Theme.space.xs : 0)
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    font: Theme.type.bodyStrong
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.hint
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.checkable ? root.toggle() : root.clicked()

    contentItem: ButtonFace {
        text: root.iconOnly ? "" : root.text
        font: root.font
        ink: root.letters
        iconName: root.icon.name
        iconAfter: root.iconAfter
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: root.kind === "quiet" && (root.hovered || root.down)
            ? Theme.ofState(Theme.color.accentSoft, false, root.down)
            : Theme.ofState(root.face, root.hovered && root.enabled, root.down)
        border.width: root.kind === "secondary" ? Theme.color.lineWidth : 0
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }
}
