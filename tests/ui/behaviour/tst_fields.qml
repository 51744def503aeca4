// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "Fields"
    width: 600
    height: 600
    visible: true
    when: windowShown

    function init(): void {
        failOnWarning(/.*/);
        Theme.reducedMotion = true;
    }

    Component {
        id: fields

        TextField {
            width: 300
            label: "Nimi"
        }
    }

    Component {
        id: areas

        TextArea {
            width: 300
            label: "Lapsen omin sanoin"
            minimumLines: 2
            maximumLines: 5
        }
    }

    Component {
        id: searches

        SearchField {
            width: 300
        }
    }

    Component {
        id: days

        DateField {
            width: 400
            label: "Mihin mennessä"
            today: "2026-11-05"
        }
    }

    Component {
        id: timers

        PhaseTimer {
            elapsedSeconds: 0
            plannedSeconds: 600
        }
    }

    Component {
        id: secrets

        SecretShell {
            width: 300
            label: "Tunnuslause"
        }
    }

    Component {
        id: spies

        SignalSpy {}
    }

    function spyOn(target: QtObject, signalName: string): SignalSpy {
        return createTemporaryObject(spies, testCase, {target: target, signalName: signalName});
    }

    function type(words: string): void {
        for (let i = 0; i < words.length; ++i)
            keyClick(words[i]);
    }

    function test_typingIsToldButSettingIsNot(): void {
        const field = createTemporaryObject(fields, testCase);
        const edited = spyOn(field, "edited");
        field.text = "Saara";
        compare(edited.count, 0);
        field.forceActiveFocus();
        type("x");
        compare(edited.count, 1);
        compare(edited.signalArguments[0][0], "Saarax");
    }

    function test_whatIsWrongIsSpokenWithTheField(): void {
        const field = createTemporaryObject(fields, testCase, {helper: "Etunimi riittää."});
        compare(field.input.Accessible.name, "Nimi");
        compare(field.input.Accessible.description, "Etunimi riittää.");
        field.error = "Nimi puuttuu.";
        compare(field.input.Accessible.description, "Nimi puuttuu.");
    }

    function test_anAreaGrowsWithItsTextAndThenScrolls(): void {
        const area = createTemporaryObject(areas, testCase);
        const small = area.implicitHeight;
        area.text = "1\n2\n3\n4";
        tryVerify(() => area.implicitHeight > small);
        area.text = "1\n2\n3\n4\n5";
        waitForRendering(area);
        const largest = area.implicitHeight;
        area.text += "\n6\n7\n8";
        waitForRendering(area);
        compare(area.implicitHeight, largest);
    }

    function test_tabLeavesAnArea(): void {
        const area = createTemporaryObject(areas, testCase);
        const field = createTemporaryObject(fields, testCase, {y: 300});
        area.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        compare(area.text, "");
        verify(field.input.activeFocus);
    }

    function test_escapeEmptiesASearch(): void {
        const search = createTemporaryObject(searches, testCase);
        const edited = spyOn(search, "edited");
        search.forceActiveFocus();
        type("ma");
        keyClick(Qt.Key_Escape);
        compare(search.text, "");
        compare(edited.count, 3);
        compare(edited.signalArguments[2][0], "");
    }

    function test_aTypedDayIsTakenWhenTheFieldIsLeft(): void {
        const day = createTemporaryObject(days, testCase);
        const other = createTemporaryObject(fields, testCase, {y: 300});
        day.forceActiveFocus();
        type("12.11.");
        compare(day.date, "");
        other.forceActiveFocus();
        compare(day.date, "2026-11-12");
    }

    function test_whatIsNoDayIsNotTaken(): void {
        const day = createTemporaryObject(days, testCase, {date: "2026-11-12"});
        const other = createTemporaryObject(fields, testCase, {y: 300});
        const edited = spyOn(day, "edited");
        day.forceActiveFocus();
        type("x");
        other.forceActiveFocus();
        compare(day.date, "2026-11-12");
        compare(edited.count, 0);
        verify(day.hasError);
    }

    function test_aPhaseThatRunsOverSaysSoCalmly(): void {
        const timer = createTemporaryObject(timers, testCase);
        compare(timer.text, "10:00");
        timer.elapsedSeconds = 745;
        compare(timer.text, "+2:25");
        compare(timer.caption, "over");
        fuzzyCompare(timer.value, 745 / 600, 0.001);
    }

    function test_aPhaseWithoutATimeDoesNotDivideByNothing(): void {
        const timer = createTemporaryObject(timers, testCase, {plannedSeconds: 0, elapsedSeconds: 5});
        compare(timer.value, 0);
    }

    function test_theSecretShellKnowsOnlyALength(): void {
        const shell = createTemporaryObject(secrets, testCase, {length: 5});
        waitForRendering(shell);
        compare(shell.shown, 5);
        shell.length = 4000;
        verify(shell.shown < 60);
    }
}
