// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Earlier answers of one person to one question: as a line, and the same in words.
Card {
    id: root

    /// key, value, when, askedBy, words, seenBy; the earliest first.
    required property KeyedListModel answers
    /// Of the answers, in order.
    required property var values

    name: qsTr("Earlier answers")

    Heading {
        Layout.fillWidth: true
        text: root.name
    }
    ScaleChart {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(140 * Math.min(1.5, Theme.scale))
        visible: root.answers.count > 1
        values: root.values
        ink: Theme.color.voice
        grid: Theme.color.line
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A line through the answers; the list below says the same.")
    }
    Rows {
        model: root.answers
        spacing: Theme.space.m

        Column {
            id: answer

            required property int value
            required property string when
            required property string askedBy
            required property string words
            required property var seenBy
            //: An answer from 0 to 10: %1 is the day, %2 the number.
            readonly property string line: qsTr("%1: %2").arg(answer.when).arg(answer.value)

            spacing: Theme.space.xs

            Strong {
                width: answer.width
                text: answer.line
            }
            Label {
                width: answer.width
                visible: answer.words !== ""
                text: answer.words
                font: Theme.type.quote
                color: Theme.color.voiceSoftInk
            }
            Caption {
                width: answer.width
                visible: answer.askedBy !== ""
                //: Below an answer on a scale. %1 is who asked.
                text: qsTr("Asked by %1").arg(answer.askedBy)
                muted: true
            }
            WhoSees {
                width: answer.width
                people: answer.seenBy
                interactive: false
            }
        }
    }
}
