// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A list that may be long: only what is seen is made. Delegates take width: ListView.view.columnWidth,
// a column that never grows too wide to read. What gets the focus is brought into view.
ListView {
    id: root

    property real maximumContentWidth: Theme.size.readable
    property real padding: Theme.sizeClass(root.width) === "narrow" ? Theme.space.l : Theme.space.xl
    //: Screen reader: a list without a name of its own.
    property string name: qsTr("List")
    readonly property real columnWidth: Math.max(0, Math.min(root.width - 2 * root.padding, root.maximumContentWidth))

    leftMargin: Math.round((root.width - root.columnWidth) / 2)
    rightMargin: leftMargin
    // A vertical list does not begin at its left margin by itself.
    contentX: -root.leftMargin
    topMargin: root.padding
    bottomMargin: root.padding
    spacing: Theme.space.m
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    interactive: contentHeight + topMargin + bottomMargin > height
    // Made a screen ahead, so that a flick and the tab key find what comes next.
    cacheBuffer: Math.max(320, height)

    Accessible.role: Accessible.List
    Accessible.name: root.name

    T.ScrollBar.vertical: ScrollBar {}

    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        const margin = Theme.space.l;
        if (top - margin < root.contentY)
            root.contentY = Math.max(root.originY - root.topMargin, top - margin);
        else if (top + item.height + margin > root.contentY + root.height)
            root.contentY = top + item.height + margin - root.height;
        root.returnToBounds();
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.window.activeFocusItem;
            for (let p = item; p; p = p.parent) {
                if (p === root.contentItem) {
                    root.reveal(item);
                    return;
                }
            }
        }
    }
}
