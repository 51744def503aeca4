// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What must be known before people meet. The meeting does not begin before it was answered.
Card {
    id: root

    required property PreparationDesk preparation
    required property string place

    Heading {
        Layout.fillWidth: true
        text: qsTr("Is it safe to meet?")
    }
    Caption {
        Layout.fillWidth: true
        muted: true
        text: root.preparation.answeredBy === "" ? qsTr("Only the workers see the answers. They never go to the meeting.")
            //: %1 is the name of a worker.
            : qsTr("Only the workers see the answers. They never go to the meeting. Answered last by %1.").arg(root.preparation.answeredBy)
    }
    Rows {
        model: root.preparation.questions
        spacing: Theme.space.l

        SafetyQuestionRow {
            preparation: root.preparation
            place: root.place
        }
    }
}
