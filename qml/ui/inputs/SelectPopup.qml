// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// The list that a Select opens.
T.Popup {
    id: root

    required property var model
    required property int currentIndex

    margins: Theme.space.s
    padding: Theme.space.xs
    implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 420)

    contentItem: ListView {
        implicitHeight: contentHeight
        clip: true
        model: root.visible ? root.model : null
        currentIndex: root.currentIndex
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: ScrollBar {}
    }

    background: MenuFace {}
}
