// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The hypothesis board: several thoughts side by side, each with the question that explores it.
Item {
    id: root

    required property MeetingTable table
    readonly property bool isOne: thoughts.cards.count < 2
    readonly property Item overlay: T.Overlay.overlay

    /// A card whose thought stands elsewhere now is made anew there: whoever had the keyboard in it finds it again.
    QtObject {
        id: d

        property string at: "" ///< Key of the card that has the keyboard, or had it before a sheet opened.

        function cardOf(item: Item): HypothesisCard {
            for (let p = item; p && p !== root; p = p.parent) {
                if (p instanceof HypothesisCard)
                    return p as HypothesisCard;
            }
            return null;
        }
        function isLost(item: Item): bool {
            for (let p = board as Item; p; p = p.parent) {
                if (p === item)
                    return true;
            }
            return item === null;
        }
        function note(): void {
            const item = root.Window.window?.activeFocusItem ?? null;
            if (d.isLost(item))
                seeking.restart();
            else if (!d.isIn(item, root.overlay))
                d.at = d.cardOf(item)?.key ?? "";
        }
        function isIn(item: Item, outer: Item): bool {
            for (let p = item; p; p = p.parent) {
                if (p === outer)
                    return true;
            }
            return false;
        }
        function seek(): void {
            const row = d.at !== "" && d.isLost(root.Window.window?.activeFocusItem ?? null) ? thoughts.cards.indexOfKey(d.at) : -1;
            if (row < 0)
                return;
            const line = Math.floor(row / board.columns);
            if (board.itemAtIndex(line) === null)
                board.bring(line);
            board.itemAtIndex(line)?.takeFocus(row % board.columns);
        }
    }
    Timer {
        id: seeking

        interval: 0 // once all cards have their places
        onTriggered: d.seek()
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void { d.note() }
    }
    ThoughtBoard {
        id: thoughts

        lists: root.table.shownLists
        pen: root.table.pen
        meeting: root.table.meeting
    }
    CardList {
        id: board

        readonly property int columns: !root.isOne && Theme.sizeClass(board.columnWidth) !== "narrow" ? 2 : 1

        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.l
        maximumContentWidth: root.isOne ? Theme.size.readable : 1200
        name: qsTr("Thoughts")
        model: FoldedRows { source: thoughts.cards; columns: board.columns }
        // Placed by hand: a Row has its height only once it is drawn, and until then every line would find room.
        delegate: Item {
            id: line

            required property var cells
            property real tallest: 0

            function takeFocus(index: int): void { (cards.itemAt(index) as HypothesisCard)?.takeFocus() }
            function measure(): void {
                let tallest = 0;
                for (let i = 0; i < cards.count; ++i)
                    tallest = Math.max(tallest, cards.itemAt(i)?.implicitHeight ?? 0);
                line.tallest = tallest;
            }

            width: board.columnWidth
            height: line.tallest

            Repeater {
                id: cards

                model: line.cells
                onItemAdded: line.measure()
                onItemRemoved: line.measure()

                HypothesisCard {
                    required property int index

                    x: index * (width + board.spacing)
                    width: (line.width - (board.columns - 1) * board.spacing) / board.columns
                    onImplicitHeightChanged: line.measure()
                    canEdit: root.table.pen.mayChange(key)
                    canAsk: true
                    onKeepRequested: root.table.pen.set(key, { kept: true })
                    onEditRequested: thought.get()?.openFor(key)
                    onQuestionRequested: deck.get()?.openFor(key, thoughts.partiesOf(key))
                }
            }
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                addText: qsTr("A thought")
                addIcon: "lightbulb"
                showView: "hypotheses"
                onAddRequested: adding.get()?.open()
            },
            ThoughtFindings {
                board: thoughts
                onWanted: (action, record) => {
                    if (action === "card")
                        thought.get()?.openFor(record);
                    else if (action === "question")
                        deck.get()?.openFor(record, thoughts.partiesOf(record));
                    else
                        adding.get()?.open();
                }
            },
            EmptyState {
                Layout.fillWidth: true
                visible: thoughts.cards.count === 0
                iconName: "lightbulb"
                title: qsTr("The board is empty")
                text: qsTr("What could this be about? What else? And what is our own part in it?")
            }
        ]
    }
    WhenAsked {
        id: adding

        atOnce: App.drafts.resuming

        HypothesisSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
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
        id: thought

        ThoughtSheet {
            id: sheet

            board: thoughts
            pen: root.table.pen
            lists: root.table.shownLists
            audiences: root.table.lists.audiences
            onQuestionRequested: key => {
                sheet.close();
                deck.get()?.openFor(key, thoughts.partiesOf(key));
            }
        }
    }
}
