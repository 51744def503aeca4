// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Short messages over every workspace; the last one takes the place of the one before.
Item {
    id: root

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
        anchors.topMargin: Theme.touch + Theme.space.xl // below the page's bar: what the thumb needs stays free
        onUndoRequested: App.undoLast()
    }
}
