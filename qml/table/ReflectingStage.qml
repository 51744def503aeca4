// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The team thinks aloud: rules and sentence starters, nothing to type. The family's screens only listen.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.l
    maximumContentWidth: 820

    StageHead {
        Layout.fillWidth: true
        table: root.table
    }
    Banner {
        Layout.fillWidth: true
        visible: root.table.bell
        kind: "info"
        text: qsTr("Ten minutes have passed. It is the family's turn soon.")
    }
    Rows {
        model: root.table.prompts
        spacing: Theme.space.l

        Card {
            id: starter

            required property string modelData

            Lead {
                Layout.fillWidth: true
                text: starter.modelData
            }
        }
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("Speak to each other, not to the family. The first word afterwards belongs to the child.")
        muted: true
    }
}
