// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// Buttons in a row; below one another, each as wide as the place, where the row has no room for them.
// An Item with Layout.fillWidth between them is a spring.
GridLayout {
    id: root

    readonly property real wanted: {
        let sum = 0;
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            sum += child.implicitWidth + root.columnSpacing;
        }
        return sum - root.columnSpacing;
    }
    readonly property bool isStacked: root.width > 0 && root.wanted > root.width

    // All may shrink, so that the row never asks its owner for more than there is; none grows in a row.
    function arrange(): void {
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            if (child.implicitWidth > 0) {
                child.Layout.fillWidth = true;
                child.Layout.maximumWidth = Qt.binding(() => root.isStacked ? Number.POSITIVE_INFINITY : child.implicitWidth);
            } else if (child.Layout.fillWidth) {
                child.visible = !root.isStacked;
            }
        }
    }

    columns: root.isStacked ? 1 : 99
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    onIsStackedChanged: root.arrange()
    onChildrenChanged: root.arrange()
}
