// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Next steps: small, with somebody's name and a day, and how the child hears of it.
Item {
    id: root

    required property MeetingTable table

    CardList {
        anchors.fill: parent
        padding: Theme.space.l
        maximumContentWidth: 900
        //: Screen reader: the list of next steps.
        name: qsTr("Steps")
        model: root.table.shownLists.steps
        delegate: StepCard {
            width: ListView.view?.columnWidth ?? 0
            canEdit: root.table.pen.mayChange(key)
            onEditRequested: work.get()?.openFor(key)
            canConfirm: true
            onConfirmationRequested: isDone => root.table.pen.confirm(key, isDone)
            onAgreed: root.table.pen.set(key, { state: "confirmed" })
            onDoneToggled: root.table.pen.set(key, { state: state === "done" ? "confirmed" : "done" })
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                addText: qsTr("Step")
                addIcon: "footprints"
                showView: "steps"
                onAddRequested: work.get()?.open()
            },
            EmptyState {
                Layout.fillWidth: true
                visible: root.table.shownLists.steps.count === 0
                iconName: "footprints"
                title: qsTr("No steps yet")
                text: qsTr("What is the smallest thing that could be different by next week?")
            }
        ]
    }
    WhenAsked {
        id: work

        atOnce: App.drafts.resuming

        StepSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
        }
    }
}
