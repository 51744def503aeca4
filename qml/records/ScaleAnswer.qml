// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One person's answer from 0 to 10, at the start and at the end, and how it moved since last time. It is nobody's mark:
/// up and down look the same but for their arrows.
Column {
    id: root

    /// As in the answers of ScaleBoard.
    required property var answer
    property bool canOpen: true

    readonly property bool hasLast: root.answer.last >= 0
    readonly property string numbers: {
        const words = [];
        if (root.answer.start >= 0)
            //: Part of a list of one person's answers from 0 to 10: %1 is a number.
            words.push(qsTr("at the start %1").arg(root.answer.start));
        if (root.answer.now >= 0)
            words.push(qsTr("in between %1").arg(root.answer.now));
        if (root.answer.end >= 0)
            words.push(qsTr("at the end %1").arg(root.answer.end));
        return words.length > 1 ? words.join(", ") : String(root.answer.latest);
    }
    readonly property string since: !root.hasLast ? ""
        //: How an answer from 0 to 10 moved: %1 is by how much, %2 the day of the earlier answer, %3 its number.
        : root.answer.change > 0 ? qsTr("%1 up since last time (%2: %3)").arg(root.answer.change).arg(root.answer.lastText).arg(root.answer.last)
        : root.answer.change < 0 ? qsTr("%1 down since last time (%2: %3)").arg(-root.answer.change).arg(root.answer.lastText).arg(root.answer.last)
        //: %1 is the day of the earlier answer.
        : qsTr("the same as last time (%1)").arg(root.answer.lastText)
    readonly property string said: root.answer.own ? root.answer.dayText
        //: Who wrote down somebody's answer: %1 is a day, %2 a name.
        : qsTr("%1, written down by %2").arg(root.answer.dayText).arg(root.answer.writtenBy)

    signal opened()

    ListRow {
        width: root.width
        //: Somebody's answer on a scale: %1 is a name, %2 a number or several.
        title: qsTr("%1: %2").arg(root.answer.name).arg(root.numbers)
        subtitle: [root.answer.words, root.since, root.said].filter(part => part !== "").join("\n")
        readOnly: !root.canOpen
        onClicked: root.opened()

        Badge {
            visible: root.hasLast
            text: root.answer.change > 0 ? "+" + root.answer.change : root.answer.change < 0 ? "−" + -root.answer.change : "±0"
            iconName: root.answer.change > 0 ? "arrow-up" : root.answer.change < 0 ? "arrow-down" : "minus"
            Accessible.ignored: true
        }
    }
    WhoSees {
        x: Theme.space.m
        width: root.width - 2 * Theme.space.m
        people: root.answer.seenBy
        interactive: false
    }
}
