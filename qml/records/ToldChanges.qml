// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// When people meet again: what was changed because of what they said of the meetings.
Card {
    id: root

    required property CaseLists lists
    required property string meeting

    visible: board.told.length > 0
    face: Theme.color.successSoft

    FeedbackChanges {
        id: board

        lists: root.lists
        meeting: root.meeting
    }
    Strong {
        Layout.fillWidth: true
        text: qsTr("Because of your feedback we changed this")
        color: Theme.color.successSoftInk
    }
    Rows {
        model: board.told
        spacing: Theme.space.s

        Body {
            required property string modelData

            text: modelData
            color: Theme.color.successSoftInk
        }
    }
}
