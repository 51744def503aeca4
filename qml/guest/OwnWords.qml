// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A guest's own words, written instead of spoken, and who may see them before they are written; with what others wrote
/// that this guest may read.
Card {
    id: root

    required property GuestDesk desk

    Heading { Layout.fillWidth: true; text: qsTr("In your own words") }
    Rows {
        model: root.desk.lists !== null ? 1 : 0

        ChatView {
            board: ChatBoard {
                lists: root.desk.lists
                pen: root.desk.pen
                meeting: root.desk.meeting
            }
            place: "guest.words"
        }
    }
}
