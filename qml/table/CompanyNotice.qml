// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Somebody has come to sit at another's device: whoever leads hears of it, and nobody is blamed for saying so.
Banner {
    id: root

    required property MeetingTable table

    visible: text !== "" && root.table.console.leads
    kind: "info"
    text: desk.news
    //: Button of a message that somebody has come to sit at another's device: it can be written down.
    actionText: qsTr("Look…")
    onActionTriggered: sheet.get()?.open()

    CompanyDesk {
        id: desk

        table: root.table
    }
    WhenAsked {
        id: sheet

        CompanySheet { table: root.table }
    }
}
