// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "Surfaces"
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
        id: dialogs

        Dialog {
            title: "Poistetaanko lainaus?"
            acceptText: "Poista"
        }
    }

    Component {
        id: sheets

        Sheet {
            title: "Uusi lainaus"
        }
    }

    Component {
        id: toasts

        Toast {
            width: 500
        }
    }

    Component {
        id: cards

        Card {
            width: 300
            interactive: true
            name: "Aino"
        }
    }

    Component {
        id: pages

        Page {
            title: "Ainon viikkokokous"
            contentName: "Sukupuu"
            sideName: "Kysymykset"
            side: Item {}
        }
    }

    Component {
        id: spies

        SignalSpy {}
    }

    function spyOn(target: QtObject, signalName: string): SignalSpy {
        return createTemporaryObject(spies, testCase, {target: target, signalName: signalName});
    }

    function findByName(item: Item, accessibleName: string): Item {
        if (item.visible && item.Accessible.name === accessibleName)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findByName(item.children[i], accessibleName);
            if (found)
                return found;
        }
        return null;
    }

    function test_escapeAnswersADialogWithNo(): void {
        const dialog = createTemporaryObject(dialogs, testCase);
        const yes = spyOn(dialog, "accepted");
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(dialog, "visible", false);
        compare(yes.count, 0);
    }

    function test_aDialogIsAccepted(): void {
        const dialog = createTemporaryObject(dialogs, testCase);
        const yes = spyOn(dialog, "accepted");
        dialog.open();
        tryCompare(dialog, "opened", true);
        mouseClick(findByName(dialog.contentItem, "Poista"));
        compare(yes.count, 1);
        tryCompare(dialog, "visible", false);
    }

    function test_aDialogThatWaitsForItsWorkStaysOpen(): void {
        const dialog = createTemporaryObject(dialogs, testCase, {stayOpen: true});
        const asked = spyOn(dialog, "acceptRequested");
        dialog.open();
        tryCompare(dialog, "opened", true);
        mouseClick(findByName(dialog.contentItem, "Poista"));
        compare(asked.count, 1);
        compare(dialog.visible, true);
        dialog.close();
    }

    function test_returnOnTheDangerousQuestionAnswersNo(): void {
        const dialog = createTemporaryObject(dialogs, testCase, {danger: true});
        const yes = spyOn(dialog, "accepted");
        const no = spyOn(dialog, "rejected");
        dialog.open();
        tryCompare(dialog, "opened", true);
        keyClick(Qt.Key_Space);
        compare(yes.count, 0);
        compare(no.count, 1);
    }

    function test_aSheetClosesByItsButton(): void {
        const sheet = createTemporaryObject(sheets, testCase);
        sheet.open();
        tryCompare(sheet, "opened", true);
        mouseClick(findByName(sheet.contentItem, "Close"));
        tryCompare(sheet, "visible", false);
    }

    function test_whatWasDoneCanBeTakenBack(): void {
        const toast = createTemporaryObject(toasts, testCase);
        const undo = spyOn(toast, "undoRequested");
        toast.show("Lainaus poistettiin.", true);
        compare(toast.shown, true);
        waitForRendering(toast);
        mouseClick(findByName(toast, "Undo"));
        compare(undo.count, 1);
        compare(toast.shown, false);
    }

    function test_aMessageGoesAwayByItself(): void {
        const toast = createTemporaryObject(toasts, testCase, {duration: 50});
        toast.show("Tallennettu.", false);
        tryCompare(toast, "shown", false);
    }

    function test_aCardIsPressedByTheKeyboard(): void {
        const card = createTemporaryObject(cards, testCase);
        const pressed = spyOn(card, "clicked");
        card.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Space);
        compare(pressed.count, 2);
    }

    function test_aCardThatIsNoButtonIsNotPressed(): void {
        const card = createTemporaryObject(cards, testCase, {interactive: false});
        const pressed = spyOn(card, "clicked");
        mouseClick(card);
        card.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(pressed.count, 0);
    }

    function test_aPageShowsItsSideBesideTheContentWhereThereIsRoom(): void {
        const page = createTemporaryObject(pages, testCase, {width: 1100, height: 600});
        compare(page.isSideBySide, true);
        verify(!findByName(page, "Kysymykset"));
        page.width = 500;
        compare(page.isSideBySide, false);
        verify(findByName(page, "Kysymykset"));
    }

    function test_largeTextTakesAPageAsNarrow(): void {
        const page = createTemporaryObject(pages, testCase, {width: 1100, height: 600});
        compare(page.sizeClass, "wide");
        Theme.textScale = 2;
        compare(page.sizeClass, "narrow");
        compare(page.isSideBySide, false);
    }
}
