// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A thought, opened: where it stands, its pattern, what speaks for and against it, and who knows of it.
RecordSheet {
    id: root

    required property ThoughtBoard board
    required property CaseLists lists
    required property Pen pen
    required property KeyedListModel audiences

    signal questionRequested(key: string)

    title: qsTr("Where does this thought stand?")
    rows: root.board?.cards ?? null
    preferredWidth: Theme.size.sheet + Theme.space.xxxl

    function openFor(key: string): void {
        parts.currentIndex = 0;
        root.record = key;
        root.open();
    }

    ThoughtCard {
        id: thought

        lists: root.lists
        pen: root.pen
        card: root.record
        audiences: root.audiences
    }
    Tabs {
        id: parts

        Layout.fillWidth: true
        tabs: [qsTr("Now"), qsTr("The pattern"), qsTr("For and against"), qsTr("Who knows")]
        onChosen: index => currentIndex = index
    }
    Rows {
        model: thought.isThere && parts.currentIndex === 0 ? 1 : 0

        ThoughtStanding {
            board: root.board
            card: thought
            pen: root.pen
            onGrown: key => root.record = key
            onQuestionRequested: root.questionRequested(root.record)
        }
    }
    Rows {
        model: thought.isThere && parts.currentIndex === 1 ? 1 : 0

        ThoughtPattern {
            board: root.board
            card: thought
        }
    }
    Rows {
        model: thought.isThere && parts.currentIndex === 2 ? 1 : 0

        ThoughtEvidence {
            card: thought
            onSplitDone: {
                root.close();
                App.notice(qsTr("Their card is kept. It shows wherever only they look on."), true);
            }
        }
    }
    Rows {
        model: thought.isThere && parts.currentIndex === 3 ? 1 : 0

        ThoughtReaders {
            board: root.board
            card: thought
            persons: root.lists.persons
            onSplitDone: App.notice(qsTr("The family's card is on the board."), true)
        }
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        //: Closes a panel whose fields are kept as they are typed.
        text: qsTr("Done")
        onClicked: root.close()
    }
}
