// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// Over a page of a child's words: the way back and the page's name. Placed by hand: a name that comes late is measured
/// by a layout before it has its width, and the arrow then stands a line below it.
Item {
    id: root

    required property string title
    required property string backName

    signal backRequested()

    implicitWidth: back.width + Theme.space.m + name.implicitWidth
    implicitHeight: Math.max(back.height, name.height)

    IconButton {
        id: back

        anchors.verticalCenter: parent.verticalCenter
        icon.name: "arrow-left"
        text: root.backName
        onClicked: root.backRequested()
    }
    Title {
        id: name

        anchors { left: back.right; leftMargin: Theme.space.m; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.title
    }
}
