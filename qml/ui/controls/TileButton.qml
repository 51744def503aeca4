// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A large verb for a hand that is not calm: a picture over a few words. Several stand side by side, each as wide as
// the others, also on a phone.
T.AbstractButton {
    id: root

    // Set while what the button asks for is on.
    property bool on: false

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitWidth: 96
    implicitHeight: Math.max(Theme.childTouch, face.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space.s
    opacity: root.enabled ? 1 : 0.45
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.clicked()

    ColumnLayout {
        id: face

        x: root.leftPadding
        y: Math.round((root.height - height) / 2)
        width: root.availableWidth
        spacing: Theme.space.xs

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.icon.name
            color: root.on ? Theme.color.accentInk : Theme.color.accent
        }
        Label {
            Layout.fillWidth: true
            words: root.text
            font: Theme.type.label
            horizontalAlignment: Text.AlignHCenter
            color: root.on ? Theme.color.accentInk : Theme.color.ink
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.ofState(root.on ? Theme.color.accent : Theme.color.surface, root.hovered, root.down)
        border.width: root.on ? 0 : Math.max(1, Theme.color.lineWidth)
        border.color: Theme.color.outline

        FocusRing { shown: root.visualFocus }
    }
}
