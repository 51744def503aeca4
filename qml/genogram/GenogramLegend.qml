// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What the signs mean: only those that this picture uses.
Card {
    id: root

    required property GenogramDesk desk

    raised: true

    Strong {
        Layout.fillWidth: true
        //: Over the list that explains the signs of a genogram.
        text: qsTr("Signs in this drawing")
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.desk.legend

            Badge {
                required property string words

                text: words
            }
        }
    }
}
