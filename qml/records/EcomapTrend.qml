// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// On a line of the ecomap: it grows stronger, it grows weaker, or it has ended. A sign, so that nothing hangs on colour.
Rectangle {
    id: root

    required property string trend
    readonly property string icon: ({ rising: "trending-up", falling: "trending-down", ended: "x" })[root.trend] ?? ""

    visible: root.icon !== ""
    implicitWidth: Math.round(24 * Math.min(1.5, Theme.scale))
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.color.surface
    border.width: 1.5
    border.color: Theme.color.ink

    Icon {
        anchors.centerIn: parent
        name: root.icon === "" ? "x" : root.icon
        size: root.width - 8
        color: Theme.color.ink
    }
}
