// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One place in the NavigationRail.
T.AbstractButton {
    id: root

    property string badge: ""
    property string badgeLabel: ""
    // Keeps the word on one line, smaller if need be.
    property bool compact: false
    readonly property color letters: root.checked ? Theme.color.accentSoftInk : Theme.color.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space.xs
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.description: root.badgeLabel
    Accessible.selectable: true
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space.xs

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.icon.name
            size: Math.round(24 * Math.min(1.5, Theme.scale))
            strokeWidth: root.checked ? 2.2 : 1.8
            color: root.letters

            Badge {
                x: parent.width - 6
                y: -8
                visible: root.badge !== ""
                text: root.badge
                kind: "accent"
                solid: true
            }
        }

        Label {
            Layout.fillWidth: true
            words: root.text
            wrapMode: root.compact ? Text.NoWrap : Text.Wrap
            fontSizeMode: root.compact ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: 11
            font: root.checked ? Theme.type.label : Theme.type.caption
            color: root.letters
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(root.checked ? Theme.color.accentSoft : Theme.color.surface, root.hovered, root.down)
        border.width: root.checked && Theme.mode === "contrast" ? 2 : 0
        border.color: Theme.color.accent

        FocusRing {
            shown: root.visualFocus
            gap: -3
        }
    }
}
