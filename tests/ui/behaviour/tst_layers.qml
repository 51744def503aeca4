// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "Layers"
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
        id: toldPages

        Page {
            id: told

            property bool isTold: false
            property alias banner: banner

            width: 800
            height: 600
            title: "Ainon viikkokokous"
            notices: Banner {
                id: banner

                visible: told.isTold
                text: "Ei yhteyttä."
            }
        }
    }

    Component {
        id: tapped

        Item {
            id: one

            property int taps: 0

            Tap { onReached: ++one.taps }
        }
    }

    Component {
        id: openers

        IconButton {
            id: opener

            property alias sheet: sheet

            text: "Lisää tietoja"
            icon.name: "info"
            onClicked: sheet.open()

            Sheet { id: sheet; title: "Saara" }
        }
    }
    Component {
        id: buttons

        Button { text: "Sisarus" }
    }

    Component {
        id: sheets

        Sheet {
            title: "Uusi lainaus"
        }
    }

    function test_aPageTellsWhatHappensLater(): void {
        const page = createTemporaryObject(toldPages, testCase);
        verify(!page.banner.visible);
        page.isTold = true;
        verify(page.banner.visible);
        tryVerify(() => page.banner.height > 0);
        page.isTold = false;
        page.isTold = true;
        verify(page.banner.visible);
    }

    function tapAt(item: Item, x: real, y: real): void {
        const touch = touchEvent(item);
        touch.press(0, item, x, y).commit();
        wait(20);
        touch.release(0, item, x, y).commit();
    }

    function test_aTapOnAButtonIsForNothingBelowOrAroundIt(): void {
        const below = createTemporaryObject(tapped, testCase, {width: 400, height: 400});
        const over = createTemporaryObject(buttons, testCase, {x: 40, y: 40});
        tapAt(over, 20, 20);
        compare(below.taps, 0);
        tapAt(below, 300, 300); // beside the button
        compare(below.taps, 1);
        over.visible = false;
        tapAt(below, 60, 60);
        compare(below.taps, 2);

        const around = createTemporaryObject(tapped, testCase, {x: 400, width: 400, height: 400});
        const inside = createTemporaryObject(buttons, around, {x: 40, y: 40});
        tapAt(inside, 20, 20);
        compare(around.taps, 0);
        tapAt(around, 300, 300);
        compare(around.taps, 1);

        // What lies behind takes nothing away.
        const behind = createTemporaryObject(buttons, testCase, {x: 20, y: 420});
        const front = createTemporaryObject(tapped, testCase, {y: 400, width: 400, height: 200, z: 1});
        tapAt(behind, 20, 20);
        compare(front.taps, 1);
    }

    /// How many things lie over the window with these words, but for the button that has them.
    function tips(item, words): int {
        let count = 0;
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.visible)
                count += child.text === words && !(child instanceof IconButton) ? 1 : tips(child, words);
        }
        return count;
    }

    function test_aTipIsGoneOnceTheButtonIsPressed(): void {
        const opener = createTemporaryObject(openers, testCase, { x: 40, y: 40 });
        const top = testCase.Window.contentItem;
        mouseMove(testCase, 60, 60);
        tryVerify(() => testCase.tips(top, opener.text) === 1, 3000);
        mouseClick(opener);
        tryVerify(() => opener.sheet.opened);
        mouseMove(testCase, 61, 60);
        mouseMove(testCase, 300, 300);
        mouseMove(testCase, 60, 60);
        wait(900); // longer than a tip waits
        compare(testCase.tips(top, opener.text), 0);
        opener.sheet.close();
        tryCompare(opener.sheet, "visible", false);

        opener.forceActiveFocus(Qt.TabFocusReason);
        mouseMove(testCase, 300, 300);
        tryVerify(() => testCase.tips(top, opener.text) === 1, 3000);
        tapAt(opener, 20, 20);
        tryVerify(() => opener.sheet.opened);
        wait(900);
        compare(testCase.tips(top, opener.text), 0);
        opener.sheet.close();
    }

    function test_aTapOnASheetDoesNotGoThroughIt(): void {
        const below = createTemporaryObject(tapped, testCase, {x: 400, width: 400, height: 600});
        tapAt(below, 200, 300);
        compare(below.taps, 1);
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        const button = createTemporaryObject(buttons, sheet.contentItem, {y: 200});
        tapAt(button, 20, 20);
        verify(sheet.opened);
        compare(below.taps, 1);
        const inside = createTemporaryObject(tapped, sheet.contentItem, {y: 300, width: 100, height: 100});
        tapAt(inside, 50, 50);
        compare(inside.taps, 1);
        sheet.close();
        tryCompare(sheet, "visible", false);
        tapAt(below, 200, 300);
        compare(below.taps, 2);
    }
}
