// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What was written in the meeting instead of being said, as far as this device's person may read it. Whoever opens it
/// looks alone: a screen that others see tells only that something waits.
Sheet {
    id: root

    required property MeetingTable table
    required property ChatBoard board

    title: qsTr("Written in the meeting")
    subtitle: qsTr("Also what was written to you alone. Mind who sees this screen.")
    onOpened: root.board.markRead()
    onClosed: reading.close() // also when somebody comes in: it may be for other eyes than theirs

    Rows {
        model: root.board.messages.count === 0 ? 1 : 0

        EmptyState {
            iconName: "messages-square"
            title: qsTr("Nobody has written yet")
            text: qsTr("Whoever would rather write than speak writes on their own device.")
        }
    }
    ChatView {
        Layout.fillWidth: true
        board: root.board
        place: root.table.draftPlace + "/chat"
        canReadOut: true
        onReadOutRequested: key => reading.openFor(key)
    }
    Connections {
        target: root.board
        enabled: root.opened
        function onCame(): void { root.board.markRead() }
    }
    ReadOutDialog {
        id: reading

        board: root.board
    }
}
