// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Between the meetings: what must happen today, how safe it is as each sees it, what is dangerous and what protects.
Item {
    id: root

    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen
    readonly property bool canWrite: root.pen !== null
    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    signal thoughtRequested(key: string)

    function bring(key: string): void {
        const row = factors.others.indexOfKey(key);
        if (row >= 0)
            list.bring(row);
    }

    FactorBoard {
        id: factors

        lists: root.lists
        pen: root.pen
    }
    CardList {
        id: list

        anchors.fill: parent
        maximumContentWidth: 900
        name: qsTr("Risks and protection")
        model: factors.others
        delegate: FactorLine {
            width: ListView.view?.columnWidth ?? 0
            canWrite: root.canWrite
            onEditRequested: sheets.itemAt(0)?.change(key)
        }
        head: [
            Button {
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: root.isNarrow
                visible: root.canWrite
                kind: "primary"
                icon.name: "plus"
                text: qsTr("Risk or protection")
                onClicked: sheets.itemAt(0)?.add()
            },
            Heading {
                Layout.fillWidth: true
                visible: factors.today.count > 0
                text: qsTr("What must happen today")
            },
            Rows {
                firstWidth: 400
                model: factors.today

                TodayCard {
                    id: urgent

                    canWrite: root.canWrite
                    canOpenThought: true
                    onDoneRequested: factors.lookedAfter(urgent.key)
                    onEditRequested: sheets.itemAt(0)?.change(urgent.key)
                    onThoughtRequested: root.thoughtRequested(urgent.key)
                }
            },
            ScaleWork {
                Layout.fillWidth: true
                lists: root.lists
                pen: root.pen
                safetyOnly: true
            },
            EmptyState {
                Layout.fillWidth: true
                visible: factors.today.count + factors.others.count === 0
                iconName: "shield-check"
                title: qsTr("Nothing is written yet")
                text: qsTr("What is dangerous for the child? What is safe already? What must happen today?")
            }
        ]
    }
    Repeater {
        id: sheets

        model: root.canWrite ? 1 : 0

        Item {
            function add(): void { sheet.get()?.open() }
            function change(key: string): void { sheet.get()?.openFor(key) }

            WhenAsked {
                id: sheet

                atOnce: App.drafts.resuming

                FactorSheet {
                    board: factors
                    pen: root.pen
                    lists: root.lists
                }
            }
        }
    }
}
