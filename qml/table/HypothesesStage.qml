// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The hypothesis board: several thoughts side by side, each with the question that explores it.
Item {
    id: root

    required property MeetingTable table
    readonly property bool isOne: root.table.shownLists.hypotheses.count < 2

    ScrollArea {
        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.l
        maximumContentWidth: root.isOne ? Theme.size.readable : 1200

        StageHead {
            Layout.fillWidth: true
            table: root.table
            addText: qsTr("A thought")
            addIcon: "lightbulb"
            showView: "hypotheses"
            onAddRequested: sheet.open()
        }
        EmptyState {
            Layout.fillWidth: true
            visible: root.table.shownLists.hypotheses.count === 0
            iconName: "lightbulb"
            title: qsTr("The board is empty")
            text: qsTr("What could this be about? What else? And what is our own part in it?")
        }
        Grid {
            id: board

            readonly property real columnWidth: (board.width - (board.columns - 1) * board.spacing) / board.columns

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            columns: !root.isOne && Theme.sizeClass(board.width) !== "narrow" ? 2 : 1
            spacing: Theme.space.l

            Repeater {
                model: root.table.shownLists.hypotheses

                HypothesisCard {
                    width: board.columnWidth
                    canEdit: root.table.pen.mayChange(key)
                    canAsk: true
                    onEditRequested: state_.openFor(key)
                    onQuestionRequested: {
                        question.hypothesis = key;
                        question.open();
                    }
                }
            }
        }
    }
    HypothesisSheet {
        id: sheet

        place: root.table.draftPlace
        pen: root.table.pen
        lists: root.table.shownLists
        audiences: root.table.lists.audiences
    }
    QuestionSheet {
        id: question

        place: root.table.draftPlace
        pen: root.table.pen
        lists: root.table.shownLists
        audiences: root.table.lists.audiences
    }
    HypothesisStateSheet {
        id: state_

        table: root.table
    }
}
