// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// One interviews, the others listen: questions, and what was answered.
Item {
    id: root

    required property MeetingTable table

    CardList {
        anchors.fill: parent
        padding: Theme.space.l
        maximumContentWidth: 900
        //: Screen reader: the list of questions.
        name: qsTr("Questions")
        model: root.table.shownLists.questions
        delegate: QuestionCard {
            width: ListView.view?.columnWidth ?? 0
            canEdit: root.table.pen.mayChange(key)
            onEditRequested: wording.get()?.openFor(key, true)
            onAnswerRequested: asked => answer.get()?.openFor(key, asked)
            onAskedToggled: root.table.pen.set(key, { state: state === "planned" ? "asked" : "planned" })
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                addText: qsTr("Question")
                onAddRequested: question.get()?.open()
            },
            Button {
                Layout.fillWidth: true
                icon.name: "layout-grid"
                text: qsTr("Question deck")
                onClicked: deck.get()?.openFor("", [])
            }
        ]
        foot: PromptList {
            Layout.fillWidth: true
            table: root.table
        }
    }
    WhenAsked {
        id: question

        atOnce: App.drafts.resuming

        QuestionSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
        }
    }
    WhenAsked {
        id: deck

        DeckSheet {
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
            onOwnRequested: hypothesis => question.get()?.openFor(hypothesis)
        }
    }
    WhenAsked {
        id: answer

        QuestionAnswerSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            rows: root.table.shownLists.questions
        }
    }
    WhenAsked {
        id: wording

        WordsSheet {
            pen: root.table.pen
            rows: root.table.shownLists.questions
        }
    }
}
