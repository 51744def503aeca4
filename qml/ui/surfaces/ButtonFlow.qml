// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Buttons, chips or cards one after the other, on as many lines as they need; none is wider than the line.
Flow {
    id: root

    spacing: Theme.space.s

    function cap(): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (child.implicitWidth > 0)
                // Before the flow itself has a width it must say how wide it would like to be.
                child.width = Qt.binding(() => root.width > 0 ? Math.min(child.implicitWidth, root.width) : child.implicitWidth);
        }
    }

    onChildrenChanged: root.cap()
    Component.onCompleted: root.cap()
}
