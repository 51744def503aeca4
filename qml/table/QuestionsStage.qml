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

    ScrollArea {
        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.m
        maximumContentWidth: 900

        StageHead {
            Layout.fillWidth: true
            table: root.table
            addText: qsTr("Question")
            onAddRequested: sheet.open()
        }
        Button {
            Layout.fillWidth: true
            icon.name: "layout-grid"
            text: qsTr("Question deck")
            onClicked: deck.openFor("", [])
        }
        Rows {
            model: root.table.shownLists.questions

            QuestionCard {
                canEdit: root.table.pen.mayChange(key)
                onEditRequested: wordsSheet.openFor(key, true)
                onAskedToggled: root.table.pen.set(key, { state: state === "planned" ? "asked" : "planned" })
            }
        }
        PromptList {
            Layout.fillWidth: true
            table: root.table
        }
    }
    QuestionSheet {
        id: sheet

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
        onOwnRequested: hypothesis => sheet.openFor(hypothesis)
    }
    WordsSheet {
        id: wordsSheet

        pen: root.table.pen
        rows: root.table.shownLists.questions
    }
}
