// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Short messages over every workspace; the last one takes the place of the one before.
Item {
    id: root

    /// The page has a row of tabs below its bar.
    property bool hasTabs: false

    Connections {
        target: App
        function onNotice(text: string, undo: bool): void { toast.show(text, undo) }
        // What was said on one page means nothing on the next.
        function onStageChanged(): void { toast.hide() }
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        width: Math.min(implicitWidth, root.width - 2 * Theme.space.m) // a long message breaks its line on a phone
        // Below the page's bar and tabs: what the thumb needs stays free.
        anchors.topMargin: Theme.touch + Theme.space.xl + (root.hasTabs ? Theme.touch + Theme.space.s : 0)
        onUndoRequested: App.undoLast()
    }
}
