// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who looks at this device too: the others must know who reads what they write. Said by a first name,
/// which this device keeps nowhere; whoever leads may write it into the meeting's record.
Column {
    id: root

    required property GuestDesk desk

    spacing: Theme.space.s

    Flow {
        width: root.width
        spacing: Theme.space.s

        Repeater {
            model: root.desk.companions

            Chip {
                required property string modelData

                icon.name: "users"
                text: modelData
                removable: true
                // The keyboard goes on from the button: this chip is gone.
                onRemoveRequested: {
                    asked.forceActiveFocus();
                    root.desk.removeCompanion(modelData);
                }
            }
        }
        Button {
            id: asked

            width: Math.min(implicitWidth, root.width)
            icon.name: "user-plus"
            kind: "quiet"
            text: qsTr("Who else is with you?")
            onClicked: sheet.get()?.open()
        }
    }
    Caption {
        width: root.width
        visible: root.desk.companions.length > 0
        text: qsTr("They see everything on this device, and the others see that they are here.")
        muted: true
    }
    WhenAsked {
        id: sheet

        GuestCompanySheet { desk: root.desk }
    }
}
