// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What came of a step, in one tap, with words where somebody has them.
Sheet {
    id: root

    required property BetweenDesk between
    property string record: ""
    property string line: ""

    title: qsTr("What came of it?")
    subtitle: root.line

    function openFor(record: string, line: string, result: string): void {
        root.record = record;
        root.line = line;
        words.text = result;
        root.open();
    }
    function keep(state: string): void {
        if (root.between.cameOf(root.record, state, words.text))
            root.close();
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("How it went, if there is something to say")
        minimumLines: 3
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "circle-check"
        text: qsTr("It was done")
        onClicked: root.keep("done")
    }
    Button {
        Layout.fillWidth: true
        icon.name: "hourglass"
        text: qsTr("It is under way")
        onClicked: root.keep("doing")
    }
    Button {
        Layout.fillWidth: true
        icon.name: "circle-x"
        //: A step that was tried or could not be tried: nobody is blamed.
        text: qsTr("It did not work")
        onClicked: root.keep("didNotWork")
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        //: A step that is not needed any more.
        text: qsTr("It is not needed any more")
        onClicked: root.keep("dropped")
    }
    Draft { store: App.drafts; key: "child/step.result/" + root.record; text: root.visible ? words.text : ""; onRestored: text => words.text = text }
}
