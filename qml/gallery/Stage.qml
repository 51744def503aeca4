// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The window in which a story is photographed or tested, in one theme and text size.
Window {
    id: root

    property string mode: "light"
    property real textScale: 1
    property url story: ""
    readonly property Item page: loader.item as Item
    readonly property real pageHeight: root.page ? root.page.implicitHeight : 0

    function openPopups(): void {
        (loader.item as Story)?.open();
    }

    color: Theme.color.canvas
    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    LayoutKeeper { window: root }

    Binding { target: Theme; property: "mode"; value: root.mode }
    Binding { target: Theme; property: "textScale"; value: root.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Loader {
        id: loader

        anchors.fill: parent
        source: root.story
    }
}
