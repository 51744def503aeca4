// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Content that may be taller than its place. Children stand below one another (use Layout.*), in a
// column that never grows too wide to read. What gets the focus is brought into view.
Flickable {
    id: root

    property real maximumContentWidth: Theme.size.readable
    property real padding: Theme.sizeClass(root.width) === "narrow" ? Theme.space.l : Theme.space.xl
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * Theme.space.xl
    implicitHeight: column.implicitHeight + 2 * root.padding
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * root.padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentHeight > height

    T.ScrollBar.vertical: ScrollBar {}

    ColumnLayout {
        id: column

        x: Math.round((root.width - width) / 2)
        y: root.padding
        width: Math.max(0, Math.min(root.width - 2 * root.padding, root.maximumContentWidth))
        spacing: Theme.space.l
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        const margin = Theme.space.l;
        if (top - margin < root.contentY)
            root.contentY = Math.max(0, top - margin);
        else if (top + item.height + margin > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, top + item.height + margin - root.height));
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            // The page may be on its way out, and this object with it.
            const window = root !== null ? root.Window.window : null;
            const item = window !== null ? window.activeFocusItem : null;
            for (let p = item; p; p = p.parent) {
                if (p === root.contentItem) {
                    root.reveal(item);
                    return;
                }
            }
        }
    }
}
