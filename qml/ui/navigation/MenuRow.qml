// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A row of an opened list.
T.ItemDelegate {
    id: root

    property bool danger: false
    readonly property color letters: root.danger ? Theme.color.danger : Theme.color.ink

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.m

        Body {
            Layout.fillWidth: true
            text: root.text
            color: root.letters
            font: root.checked ? Theme.type.bodyStrong : Theme.type.body
            Accessible.ignored: true
        }

        Icon {
            visible: root.checked
            name: "check"
            color: Theme.color.accent
        }
    }

    background: Rectangle {
        radius: Theme.radius.s
        color: root.down ? Theme.pressed(Theme.color.raised)
            : root.highlighted || root.hovered ? Theme.hovered(Theme.color.raised) : Theme.color.raised
        border.width: root.highlighted && Theme.mode === "contrast" ? 2 : 0
        border.color: Theme.color.focus
    }
}
