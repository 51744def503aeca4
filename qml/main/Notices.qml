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
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xl
        onUndoRequested: App.undoLast()
    }
}
