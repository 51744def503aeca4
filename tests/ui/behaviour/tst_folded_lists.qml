// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "FoldedLists"
    width: 800
    height: 600
    visible: true
    when: windowShown

    function init(): void { failOnWarning(/.*/) }

    ListModel { id: thoughts }
    FoldedRows { id: folded; source: thoughts; columns: 2 }
    Component {
        id: lines

        Row {
            id: line

            property alias cells: cards.model
            property alias cards: cards

            Repeater {
                id: cards

                Button {
                    required property string words

                    text: words
                }
            }
        }
    }

    function wordsOf(line: int): string {
        const cells = folded.data(folded.index(line, 0), Qt.UserRole);
        const words = [];
        for (let i = 0; i < cells.rowCount(); ++i)
            words.push(cells.data(cells.index(i, 0), 0));
        return words.join(" ");
    }
    function fill(words: var): void {
        thoughts.clear();
        for (const word of words)
            thoughts.append({ words: word });
    }

    function test_aCardThatStaysInItsLineKeepsTheKeyboard(): void {
        fill(["a", "b", "c", "d"]);
        const line = createTemporaryObject(lines, testCase, { cells: folded.data(folded.index(0, 0), Qt.UserRole) });
        const card = line.cards.itemAt(1);
        card.forceActiveFocus(Qt.TabFocusReason);
        thoughts.move(0, 1, 1);
        compare(wordsOf(0), "b a");
        compare(line.cards.itemAt(0), card);
        thoughts.insert(0, { words: "n" });
        compare(wordsOf(0), "n b");
        compare(line.cards.itemAt(1), card);
        thoughts.move(4, 3, 1);
        verify(card.activeFocus);
        thoughts.remove(1, 1);
        compare(wordsOf(0), "n a");
    }

    function test_cardsSideBySideFollowTheirList(): void {
        fill(["a", "b", "c"]);
        compare(folded.rowCount(), 2);
        compare(wordsOf(0), "a b");
        compare(wordsOf(1), "c");
        thoughts.insert(0, { words: "n" });
        compare(folded.rowCount(), 2);
        compare(wordsOf(0), "n a");
        compare(wordsOf(1), "b c");
        thoughts.append({ words: "o" });
        compare(wordsOf(2), "o");
        thoughts.move(4, 0, 1);
        compare(wordsOf(0), "o n");
        compare(wordsOf(2), "c");
        thoughts.remove(1, 3);
        compare(folded.rowCount(), 1);
        compare(wordsOf(0), "o c");
        thoughts.setProperty(1, "words", "C");
        compare(wordsOf(0), "o C");
        folded.columns = 1;
        compare(folded.rowCount(), 2);
        compare(wordsOf(1), "C");
        folded.columns = 2;
    }
}
