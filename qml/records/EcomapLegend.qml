// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What the lines of the ecomap mean; only those that are drawn.
Flow {
    id: root

    required property EcomapBoard board

    visible: root.board.signs.count > 0
    spacing: Theme.space.l

    Accessible.role: Accessible.Grouping
    //: Spoken name of the explanations under the ecomap.
    Accessible.name: qsTr("What the lines mean")

    Repeater {
        model: root.board.signs

        Row {
            id: sign

            required property string key
            required property bool isTrend
            required property string name

            spacing: Theme.space.s

            EcomapLine {
                anchors.verticalCenter: parent.verticalCenter
                visible: !sign.isTrend
                width: 44
                height: 20
                tone: sign.isTrend ? "" : sign.key
                strength: 2
                colour: Theme.color.ink
            }
            EcomapTrend {
                anchors.verticalCenter: parent.verticalCenter
                trend: sign.isTrend ? sign.key : ""
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: sign.name
            }
        }
    }
}
