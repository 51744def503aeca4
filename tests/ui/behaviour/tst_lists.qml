// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "Lists"
    width: 800
    height: 600
    visible: true
    when: windowShown

    function init(): void {
        failOnWarning(/.*/);
        Theme.reducedMotion = true;
        Theme.textScale = 1;
    }

    Component {
        id: lists

        CardList {
            id: list

            property real headHeight: 0
            property real growth: 0
            property alias field: field
            property alias first: first
            property alias last: last

            width: 800
            height: 600
            model: 200
            delegate: Button {
                required property int index

                width: ListView.view?.columnWidth ?? 0
                height: 100
                text: "Kortti " + index
            }
            head: [
                Item {
                    id: first

                    Layout.fillWidth: true
                    implicitHeight: list.headHeight
                },
                Button { id: field; text: "Lisää" },
                Item {
                    Layout.fillWidth: true
                    visible: list.growth > 0
                    implicitHeight: list.growth
                }
            ]
            foot: Button { id: last; text: "Lopuksi" }
        }
    }
    Component {
        id: onDemand

        WhenAsked {
            Item {
                property int asked: 0
            }
        }
    }

    function made(list: CardList): int {
        let count = 0;
        for (let i = 0; i < list.count; ++i)
            count += list.itemAtIndex(i) !== null ? 1 : 0;
        return count;
    }

    function placeOf(item: Item, list: CardList): point { return list.mapFromItem(item, 0, 0) }

    function test_whatStandsOverTheCardsIsSeenFirst_data(): var {
        return [{ tag: "no cards", model: 0 }, { tag: "one card", model: 1 }, { tag: "many cards", model: 200 }];
    }
    function test_whatStandsOverTheCardsIsSeenFirst(data: var): void {
        const list = createTemporaryObject(lists, testCase, { model: data.model }) as CardList;
        for (const height of [40, 120, 200, 60]) { // as words do that take another line
            list.headHeight = height;
            waitForRendering(list);
            tryVerify(() => placeOf(list.first, list).y === list.padding, 1000, data.tag + ", " + height);
            compare(placeOf(list.first, list).x, list.leftMargin);
        }
        if (data.model < 200)
            verify(placeOf(list.last, list).y > placeOf(list.first, list).y + 60);
        compare(placeOf(list.last, list).x, list.leftMargin);
    }

    function test_whoHasScrolledStaysThere(): void {
        const list = createTemporaryObject(lists, testCase) as CardList;
        waitForRendering(list);
        list.bring(50);
        const top = list.contentY;
        list.headHeight = 200;
        waitForRendering(list);
        compare(list.contentY, top);
    }

    function test_whoWritesOverTheCardsStaysThere(): void {
        const list = createTemporaryObject(lists, testCase, { headHeight: 700 }) as CardList;
        waitForRendering(list);
        list.field.forceActiveFocus(Qt.TabFocusReason);
        waitForRendering(list);
        const place = placeOf(list.field, list).y;
        verify(place > 0 && place < list.height);
        for (const growth of [160, 80, 0]) { // a question appears below, as who may see it, and goes
            list.growth = growth;
            wait(50);
            compare(placeOf(list.field, list).y, place, "grown by " + growth);
        }
    }

    function test_aLongListMakesOnlyWhatIsSeenAndALittleMore(): void {
        const list = createTemporaryObject(lists, testCase) as CardList;
        waitForRendering(list);
        verify(made(list) > 3);
        verify(made(list) < 20);
    }

    function test_theTabKeyReachesEveryCardThereAndBack(): void {
        const list = createTemporaryObject(lists, testCase, { model: 30 }) as CardList;
        waitForRendering(list);
        let seen = [];
        for (let i = 0; i < 40 && !seen.includes("Kortti 29"); ++i) {
            keyClick(Qt.Key_Tab);
            seen.push(testCase.Window.window.activeFocusItem.Accessible.name);
            wait(20); // what comes next is made between frames
        }
        for (let i = 0; i < 30; ++i)
            verify(seen.includes("Kortti " + i), "forwards: " + i);
        seen = [];
        for (let i = 0; i < 40 && !seen.includes("Kortti 0"); ++i) {
            keyClick(Qt.Key_Backtab);
            seen.push(testCase.Window.window.activeFocusItem.Accessible.name);
            wait(20);
        }
        for (let i = 0; i < 29; ++i)
            verify(seen.includes("Kortti " + i), "backwards: " + i);
    }

    function test_aListIsScrolledByKeys(): void {
        const list = createTemporaryObject(lists, testCase) as CardList;
        waitForRendering(list);
        list.forceActiveFocus(Qt.TabFocusReason);
        const top = list.contentY;
        keyClick(Qt.Key_Down);
        verify(list.contentY > top);
        keyClick(Qt.Key_Up);
        compare(list.contentY, top);
        keyClick(Qt.Key_PageDown);
        verify(list.contentY > top + 300);
        keyClick(Qt.Key_End);
        verify(list.atYEnd);
        keyClick(Qt.Key_Home);
        compare(list.contentY, list.originY - list.topMargin);
    }

    function test_aSheetIsMadeWhenItIsAskedFor(): void {
        const place = createTemporaryObject(onDemand, testCase) as WhenAsked;
        compare(place.made, null);
        const first = place.get();
        verify(first !== null);
        compare(place.get(), first);
        compare(place.made, first);
    }

    function test_aSheetThatStoodOpenIsMadeAtOnce(): void {
        const place = createTemporaryObject(onDemand, testCase, { atOnce: true }) as WhenAsked;
        verify(place.made !== null);
    }

    Component {
        id: words

        CardList {
            width: 820
            height: 340
            spacing: Theme.space.l
            model: 2
            delegate: Item {
                required property int index

                width: ListView.view?.columnWidth ?? 0
                implicitHeight: width > 0 ? 220000 / width : 0
            }
            head: Label { Layout.fillWidth: true; text: "Lapsi puhuu itse, tai hänen sanansa luetaan sellaisina kuin hän ne sanoi. ".repeat(3) }
        }
    }
    function test_aTurnedTabletShowsTheSameCards_data(): var {
        return [
            { tag: "at once", steps: [[768, 800]] },
            { tag: "width first", steps: [[768, 340], [768, 800]] },
            { tag: "height first", steps: [[820, 800], [768, 800]] },
            { tag: "by way of nothing", steps: [[0, 0], [768, 800]] },
            { tag: "by way of no height", steps: [[768, 0], [768, 800]] },
            { tag: "by way of no width", steps: [[0, 340], [768, 800]] },
            { tag: "by way of a sliver", steps: [[48, 618], [48, 876], [768, 800]] },
        ];
    }
    function test_aTurnedTabletShowsTheSameCards(data: var): void {
        const list = createTemporaryObject(words, testCase) as CardList;
        verify(list);
        wait(100);
        compare(made(list), 2);
        for (const [width, height] of data.steps) {
            list.width = width;
            list.height = height;
            wait(100);
        }
        compare(made(list), 2, "what is seen is made");
        const first = list.itemAtIndex(0);
        verify(first.mapToItem(list, 0, 0).y > 0 && first.mapToItem(list, 0, 0).y < 300, first.mapToItem(list, 0, 0).y);
        list.width = 820;
        list.height = 340;
        wait(100);
        verify(list.itemAtIndex(0));
    }
}
