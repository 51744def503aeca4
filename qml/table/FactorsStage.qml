// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What must happen today; what is dangerous, said plainly, and what already protects; how safe it is as each sees it;
/// and the ecomap, of what is around the family.
Item {
    id: root

    required property MeetingTable table
    property bool beginsWithEcomap: false

    FactorBoard {
        id: factors

        lists: root.table.shownLists
        pen: root.table.pen
        meeting: root.table.meeting
    }
    CardList {
        anchors.fill: parent
        padding: Theme.space.l
        maximumContentWidth: 1000
        name: qsTr("Risks and protection")
        model: part.currentIndex === 0 ? factors.others : null
        delegate: FactorLine {
            width: ListView.view?.columnWidth ?? 0
            canWrite: true
            onEditRequested: sheet.get()?.openFor(key)
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                addText: part.currentIndex === 0 ? qsTr("Risk or protection") : ""
                addIcon: "shield-check"
                showView: part.currentIndex === 2 ? "ecomap" : "factors"
                onAddRequested: sheet.get()?.open()
            },
            SegmentedControl {
                id: part

                Layout.fillWidth: true
                //: What the stage of risks and protection shows.
                name: qsTr("Look at")
                options: [qsTr("Risks and protection"), qsTr("How safe is it?"), qsTr("Ecomap")]
                currentIndex: root.beginsWithEcomap ? 2 : 0
            },
            Heading {
                Layout.fillWidth: true
                visible: part.currentIndex === 0 && factors.today.count > 0
                text: qsTr("What must happen today")
            },
            Rows {
                firstWidth: 400
                model: part.currentIndex === 0 ? factors.today : null

                TodayCard {
                    id: urgent

                    canWrite: true
                    canOpenThought: true
                    onDoneRequested: factors.lookedAfter(urgent.key)
                    onEditRequested: sheet.get()?.openFor(urgent.key)
                    onThoughtRequested: thought.get()?.openFor(urgent.key)
                }
            },
            EmptyState {
                Layout.fillWidth: true
                visible: part.currentIndex === 0 && factors.today.count + factors.others.count === 0
                iconName: "shield-check"
                title: qsTr("Nothing is written yet")
                text: qsTr("What is dangerous for the child? What is safe already? What must happen today?")
            },
            Rows {
                firstWidth: 400
                model: part.currentIndex === 1 ? 1 : 0

                ScaleWork {
                    lists: root.table.shownLists
                    pen: root.table.pen
                    audiences: root.table.lists.audiences
                    meeting: root.table.meeting
                    safetyOnly: true
                }
            },
            Rows {
                model: part.currentIndex === 2 ? 1 : 0

                Ecomap {
                    lists: root.table.shownLists
                    audiences: root.table.lists.audiences
                    pen: root.table.pen
                }
            }
        ]
    }
    WhenAsked {
        id: sheet

        atOnce: App.drafts.resuming

        FactorSheet {
            board: factors
            pen: root.table.pen
            lists: root.table.shownLists
            place: root.table.draftPlace
            audiences: root.table.lists.audiences
        }
    }
    WhenAsked {
        id: thought

        ThoughtSheet {
            board: ThoughtBoard {
                lists: root.table.shownLists
                pen: root.table.pen
                meeting: root.table.meeting
            }
            lists: root.table.shownLists
            pen: root.table.pen
            audiences: root.table.lists.audiences
        }
    }
}
