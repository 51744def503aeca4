// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// Work that takes a while, and what it is.
RowLayout {
    id: root

    //: Beside a turning circle, when nothing more exact is known.
    property string text: qsTr("One moment")
    property bool running: true

    visible: root.running
    spacing: Theme.space.m

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text

    Icon {
        name: "loader-circle"
        size: Theme.size.iconL
        color: Theme.color.accent

        RotationAnimation on rotation {
            running: root.running && root.visible && !Theme.reducedMotion
            from: 0
            to: 360
            duration: 1200
            loops: Animation.Infinite
        }
    }

    Body {
        Layout.fillWidth: true
        text: root.text
        Accessible.ignored: true
    }
}
