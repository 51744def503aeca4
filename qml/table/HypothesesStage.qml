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
    readonly property bool isOne: thoughts.cards.count < 2

    ThoughtBoard {
        id: thoughts

        lists: root.table.shownLists
        pen: root.table.pen
        meeting: root.table.meeting
    }
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
        ThoughtFindings {
            board: thoughts
            onWanted: (action, record) => {
                if (action === "card")
                    thought.openFor(record);
                else if (action === "question")
                    deck.openFor(record, thoughts.partiesOf(record));
                else
                    sheet.open();
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: thoughts.cards.count === 0
            iconName: "lightbulb"
            title: qsTr("The board is empty")
            text: qsTr("What could this be about? What else? And what is our own part in it?")
        }
        Grid {
            id: cards

            readonly property real columnWidth: (cards.width - (cards.columns - 1) * cards.spacing) / cards.columns

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            columns: !root.isOne && Theme.sizeClass(cards.width) !== "narrow" ? 2 : 1
            spacing: Theme.space.l

            Repeater {
                model: thoughts.cards

                HypothesisCard {
                    width: cards.columnWidth
                    canEdit: root.table.pen.mayChange(key)
                    canAsk: true
                    onEditRequested: thought.openFor(key)
                    onQuestionRequested: deck.openFor(key, thoughts.partiesOf(key))
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
    DeckSheet {
        id: deck

        pen: root.table.pen
        lists: root.table.shownLists
        audiences: root.table.lists.audiences
        onOwnRequested: hypothesis => question.openFor(hypothesis)
    }
    ThoughtSheet {
        id: thought

        board: thoughts
        pen: root.table.pen
        lists: root.table.shownLists
        audiences: root.table.lists.audiences
        onQuestionRequested: key => {
            thought.close();
            deck.openFor(key, thoughts.partiesOf(key));
        }
    }
}
