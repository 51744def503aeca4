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

    ScrollArea {
        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.l

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
            visible: root.table.lists.hypotheses.count === 0
            iconName: "lightbulb"
            title: qsTr("The board is empty")
            text: qsTr("What could this be about? What else? And what is our own part in it?")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width > 900 ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.l

            Repeater {
                model: root.table.lists.hypotheses

                HypothesisCard {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    canEdit: true
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

        pen: root.table.pen
        lists: root.table.lists
    }
    QuestionSheet {
        id: question

        pen: root.table.pen
        lists: root.table.lists
    }
    HypothesisStateSheet {
        id: state_

        table: root.table
    }
}
