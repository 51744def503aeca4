// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// Shown when there is more than fits; stays out of the way of touch.
T.ScrollBar {
    id: root

    implicitWidth: Theme.space.m
    implicitHeight: Theme.space.m
    padding: 3
    visible: root.size < 1
    minimumSize: 0.08

    contentItem: Rectangle {
        radius: Math.min(width, height) / 2
        color: Theme.color.outline
        opacity: root.pressed ? 1 : root.hovered ? 0.85 : 0.5
    }
}
