// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The hypothesis board of a child's page, between the meetings.
Item {
    id: root

    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen

    signal addRequested()

    function bring(key: string): void { tab.bring(key) }

    ThoughtBoard {
        id: thoughts

        lists: root.lists
        pen: root.pen
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        // Placed by hand: a banner in a layout that is narrower than its page never comes to rest.
        Item {
            Layout.fillWidth: true
            implicitHeight: findings.height + Theme.space.l
            visible: root.pen !== null && thoughts.findings.count > 0

            ThoughtFindings {
                id: findings

                x: (parent.width - width) / 2
                y: Theme.space.l
                width: Math.max(0, Math.min(900, parent.width - 2 * Theme.space.l))
                board: thoughts
                // Not before there is a width: a banner that was laid out on none stays as tall as it was then.
                model: width > 0 ? thoughts.findings : null
                onWanted: (action, record) => {
                    if (action === "card")
                        sheets.itemAt(0)?.show(record);
                    else if (action === "question")
                        sheets.itemAt(0)?.ask(record);
                    else
                        root.addRequested();
                }
            }
        }
        CardTab {
            id: tab

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: thoughts.cards
            name: qsTr("Thoughts")
            canAdd: root.pen !== null
            addText: qsTr("A thought")
            emptyIcon: "lightbulb"
            emptyTitle: qsTr("No thoughts yet")
            emptyText: qsTr("What could this be about? What else?")
            onAddRequested: root.addRequested()
            delegate: HypothesisCard {
                width: ListView.view?.columnWidth ?? 0
                canEdit: root.pen?.mayChange(key) ?? false
                canAsk: root.pen !== null
                onKeepRequested: root.pen.set(key, { kept: true })
                onEditRequested: sheets.itemAt(0)?.show(key)
                onQuestionRequested: sheets.itemAt(0)?.ask(key)
            }
        }
    }
    Repeater {
        id: sheets

        model: root.pen !== null ? 1 : 0

        Item {
            function show(key: string): void { thought.get()?.openFor(key) }
            function ask(key: string): void { deck.get()?.openFor(key, thoughts.partiesOf(key)) }

            WhenAsked {
                id: thought

                ThoughtSheet {
                    id: sheet

                    board: thoughts
                    lists: root.lists
                    pen: root.pen
                    audiences: root.lists.audiences
                    onQuestionRequested: key => {
                        sheet.close();
                        deck.get()?.openFor(key, thoughts.partiesOf(key));
                    }
                }
            }
            WhenAsked {
                id: deck

                DeckSheet {
                    lists: root.lists
                    pen: root.pen
                    onOwnRequested: hypothesis => question.get()?.openFor(hypothesis)
                }
            }
            WhenAsked {
                id: question

                atOnce: App.drafts.resuming

                QuestionSheet {
                    lists: root.lists
                    pen: root.pen
                    place: "child/thought"
                }
            }
        }
    }
}
