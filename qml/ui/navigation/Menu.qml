// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// More that can be done with one thing. Children are MenuItem and MenuDivider.
T.Menu {
    id: root

    // Below the button that opens it, at its right edge.
    function openBelow(button: Item): void {
        root.parent = button;
        root.x = button.width - root.width;
        root.y = button.height + Theme.space.xs;
        root.open();
    }

    margins: Theme.space.s
    padding: Theme.space.xs
    implicitWidth: Math.max(200, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    delegate: MenuItem {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.quick }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion.quick }
    }

    contentItem: ListView {
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < count; ++i)
                widest = Math.max(widest, root.itemAt(i)?.implicitWidth ?? 0);
            return Math.min(widest, 420);
        }
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex

        T.ScrollBar.vertical: ScrollBar {}
    }

    background: MenuFace {}
}
