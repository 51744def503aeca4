// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Beside the stage: who is here and whose turn it is, and questions that help in this phase.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.m
    spacing: Theme.space.m

    HandList {
        Layout.fillWidth: true
        table: root.table
    }
    RoundPanel {
        Layout.fillWidth: true
        visible: root.table.console.leads && root.table.state === MeetingTable.Running
        desk: root.table.console
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Who is here")
    }
    PeopleList {
        Layout.fillWidth: true
        table: root.table
    }
    PromptList {
        Layout.fillWidth: true
        table: root.table
        visible: root.table.prompts.length > 0
    }
}
