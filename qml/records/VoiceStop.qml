// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// When words tell of violence or a sexual offence: stop asking, write down what came, report.
Card {
    id: root

    required property VoiceDesk desk

    name: root.desk.stopTitle
    Accessible.role: Accessible.AlertMessage
    Accessible.description: root.desk.stopText

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            name: "octagon-alert"
            color: Theme.color.danger
            size: Theme.size.iconL
        }
        Heading {
            Layout.fillWidth: true
            text: root.desk.stopTitle
        }
    }
    Rows {
        model: root.desk.stopLines.length
        spacing: Theme.space.s

        RowLayout {
            id: line

            required property int index

            spacing: Theme.space.s

            Strong {
                Layout.alignment: Qt.AlignTop
                text: (line.index + 1) + "."
            }
            Body {
                Layout.fillWidth: true
                text: root.desk.stopLines[line.index] ?? ""
            }
        }
    }
}
