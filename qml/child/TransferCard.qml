// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Whether everything of this page is in the client-information system, and what becomes of the working copy then.
Card {
    id: root

    required property SystemExport system
    readonly property bool isConfirmed: root.system.transferredText !== ""

    Heading {
        Layout.fillWidth: true
        text: qsTr("Is everything in the system?")
    }
    Body {
        Layout.fillWidth: true
        //: %1 and %2: days.
        text: root.isConfirmed ? qsTr("Confirmed on %1. From %2 on, the working copy on this device is offered for erasure. Nothing is erased by itself.").arg(root.system.transferredText).arg(root.system.erasureText)
            : qsTr("When all that belongs there is recorded, say so. Three months later the working copy is offered for erasure. What the child said must be in the record then.")
    }
    // One button for both: one that went away under the finger would take the keyboard with it.
    Button {
        visible: root.isConfirmed || root.system.canConfirm
        kind: root.isConfirmed ? "quiet" : "secondary"
        icon.name: root.isConfirmed ? "undo-2" : "check-check"
        text: root.isConfirmed ? qsTr("It is not, after all") : qsTr("Everything is recorded there")
        onClicked: {
            if (root.isConfirmed)
                root.system.takeBackTransfer();
            else
                root.system.confirmTransfer();
        }
    }
}
