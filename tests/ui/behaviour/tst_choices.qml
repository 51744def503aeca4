// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Kudelma.Ui

TestCase {
    id: testCase

    name: "Choices"
    width: 600
    height: 600
    visible: true
    when: windowShown

    function init(): void {
        failOnWarning(/.*/);
        Theme.reducedMotion = true;
    }

    QtObject {
        id: owner

        property int chosen: 0
    }

    Component {
        id: radios

        RadioGroup {
            width: 400
            label: "Miten osallistut"
            options: ["Paikan päällä", "Etänä", "Kirjeellä"]
            currentIndex: owner.chosen
        }
    }

    Component {
        id: segments

        SegmentedControl {
            width: 500
            options: ["Sukupuu", "Aikajana", "Teksti"]
        }
    }

    Component {
        id: scales

        ScaleSlider {
            width: 500
            label: "Turvallisuus"
        }
    }

    Component {
        id: faces

        FaceScale {
            width: 560
            label: "Miltä tuntui"
        }
    }

    Component {
        id: selects

        Select {
            width: 400
            label: "Vaihe"
            model: ["Aloituskierros", "Lapsen ääni", "Palaute"]
        }
    }

    Component {
        id: people

        ListModel {
            ListElement { key: "aino"; name: "Aino" }
            ListElement { key: "saara"; name: "Saara" }
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
        if (item.Accessible.name === accessibleName)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findByName(item.children[i], accessibleName);
            if (found)
                return found;
        }
        return null;
    }

    function shows(item: Item, text: string): bool {
        if (item.text === text)
            return true;
        for (let i = 0; i < item.children.length; ++i) {
            if (shows(item.children[i], text))
                return true;
        }
        return false;
    }

    function test_arrowKeysChooseAndTellOnce(): void {
        owner.chosen = 0;
        const group = createTemporaryObject(radios, testCase);
        const spy = spyOn(group, "chosen");
        findByName(group, "Miten osallistut: Paikan päällä").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(group.currentIndex, 1);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], 1);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(group.currentIndex, 2);
    }

    function test_choosingDoesNotBreakTheOwnersBinding(): void {
        owner.chosen = 0;
        const group = createTemporaryObject(radios, testCase);
        mouseClick(findByName(group, "Miten osallistut: Etänä"));
        compare(group.currentIndex, 1);
        owner.chosen = 2;
        compare(group.currentIndex, 2);
    }

    function test_segmentsAreChosenByTouch(): void {
        const control = createTemporaryObject(segments, testCase);
        const spy = spyOn(control, "chosen");
        waitForRendering(control);
        mouseClick(findByName(control, "Teksti"));
        compare(control.currentIndex, 2);
        compare(spy.count, 1);
    }

    function test_aScaleHasNoAnswerBeforeOneIsGiven(): void {
        const scale = createTemporaryObject(scales, testCase);
        compare(scale.value, -1);
        compare(scale.isAnswered, false);
    }

    function test_aScaleIsAnsweredByTouchingTheLine(): void {
        const scale = createTemporaryObject(scales, testCase);
        const spy = spyOn(scale, "answered");
        waitForRendering(scale);
        const slider = findByName(scale, "Turvallisuus, no answer yet");
        mouseClick(slider, slider.width - 20, slider.height / 2);
        compare(scale.value, 10);
        verify(spy.count > 0);
        compare(slider.Accessible.name, "Turvallisuus");
    }

    function test_theMiddleOfAScaleIsAnAnswerToo(): void {
        const scale = createTemporaryObject(scales, testCase);
        waitForRendering(scale);
        const slider = findByName(scale, "Turvallisuus, no answer yet");
        mouseClick(slider, slider.width / 2, slider.height / 2);
        compare(scale.value, 5);
    }

    function test_aScaleIsAnsweredByKeys(): void {
        const scale = createTemporaryObject(scales, testCase);
        findByName(scale, "Turvallisuus, no answer yet").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(scale.value, 6);
        keyClick(Qt.Key_Left);
        compare(scale.value, 5);
    }

    function test_aScaleThatIsTakenBackHasNoAnswer(): void {
        const scale = createTemporaryObject(scales, testCase, {value: 4});
        scale.value = -1;
        compare(scale.isAnswered, false);
    }

    function test_aChildAnswersWithAFace(): void {
        const control = createTemporaryObject(faces, testCase);
        const spy = spyOn(control, "answered");
        waitForRendering(control);
        compare(control.currentIndex, -1);
        mouseClick(findByName(control, "Really good"));
        compare(control.currentIndex, 4);
        compare(spy.signalArguments[0][0], 4);
    }

    function test_aSelectIsOperatedByKeys(): void {
        const control = createTemporaryObject(selects, testCase);
        const spy = spyOn(control, "chosen");
        compare(control.currentIndex, -1);
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(control.currentText, "Lapsen ääni");
        compare(spy.count, 1);
    }

    function test_aSelectSaysWhatIsChosenInOtherWords(): void {
        const list = createTemporaryObject(people, testCase);
        const control = createTemporaryObject(selects, testCase, {model: list, textRole: "name", valueRole: "key"});
        control.currentIndex = 1;
        const spy = spyOn(control, "currentIndexChanged");
        list.setProperty(1, "name", "Sara"); // as in another language
        compare(control.currentText, "Sara");
        compare(control.currentValue, "saara");
        compare(spy.count, 0);
        verify(shows(control, "Sara"));
        verify(!shows(control, "Saara"));
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        list.setProperty(0, "name", "Ainoliina"); // while the list is open
        tryVerify(() => shows(testCase.Window.contentItem, "Ainoliina"));
        keyClick(Qt.Key_Escape);
    }

    function test_aSelectKeepsWhatWasChosenWhenItsListChanges(): void {
        const list = createTemporaryObject(people, testCase);
        const control = createTemporaryObject(selects, testCase, {model: list, textRole: "name", valueRole: "key"});
        compare(control.currentIndex, -1);
        list.insert(0, {key: "leevi", name: "Leevi"});
        compare(control.currentIndex, -1); // nobody is chosen for anybody
        control.currentIndex = 2;
        compare(control.currentValue, "saara");
        list.insert(1, {key: "venla", name: "Venla"});
        compare(control.currentValue, "saara");
        list.move(3, 0, 1);
        compare(control.currentValue, "saara");
        control.model = createTemporaryObject(people, testCase);
        compare(control.currentValue, "saara");
        compare(control.currentText, "Saara");
        list.remove(0);
        compare(control.currentValue, "saara");
        control.model.remove(1);
        compare(control.currentIndex, -1); // and nobody takes her place
        control.model = list;
        compare(control.currentIndex, -1);
    }
}
