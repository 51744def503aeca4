// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One line about the chosen person (two on a phone): name, gender, year or age. The rest is a tap away.
GridLayout {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand
    required property bool isNarrow

    readonly property bool isWritable: root.desk.chosenWritable
    readonly property string key: root.desk.chosen
    readonly property bool isFresh: root.hand.fresh
    /// Where the fields after the name begin.
    readonly property int second: root.isNarrow ? 1 : 0
    readonly property int first: root.isNarrow ? 0 : 1
    readonly property bool hasAgain: root.hand.again !== ""

    signal moreRequested()
    signal done()

    /// What was typed goes to whom it was typed for, also when somebody else is chosen by now.
    function keep(): void {
        typing.stop();
        if (d.key !== "" && name.text.trim() !== d.name) {
            if (root.hand.setName(d.key, name.text))
                d.name = name.text.trim();
        }
        if (d.key !== "" && born.text.trim() !== d.born) {
            d.isWrong = !root.hand.setBorn(d.key, born.text);
            if (!d.isWrong)
                d.born = born.text.trim();
        }
    }
    function load(): void {
        root.keep();
        d.key = root.key;
        d.isWrong = false;
        d.read(true);
        if (root.isFresh && root.isWritable)
            name.forceActiveFocus();
    }

    columnSpacing: Theme.space.xs
    rowSpacing: Theme.space.s
    onKeyChanged: loading.restart()
    onIsFreshChanged: if (root.isFresh) loading.restart()
    Component.onCompleted: root.load()
    Component.onDestruction: root.keep()

    QtObject {
        id: d

        property string key
        property string name
        property string born
        property bool isWrong: false
        readonly property var genders: ["woman", "man", "nonBinary"]
        readonly property string gender: of(root.desk.chosenFields, "gender")

        function of(fields: var, name: string): string { return fields[name] ?? "" }

        /// What is kept now, unless somebody is typing there.
        function read(anew: bool): void {
            if (anew || name.text.trim() === d.name) {
                name.text = of(root.desk.chosenFields, "name");
                d.name = name.text.trim();
            }
            if (anew || !born.input.activeFocus) {
                born.text = of(root.desk.chosenFields, "born");
                d.born = born.text;
            }
        }
    }
    Connections {
        target: root.desk

        function onChosenChanged(): void {
            if (root.desk.chosen === d.key && !typing.running)
                d.read(false);
        }
    }
    Connections {
        target: born.input

        function onActiveFocusChanged(): void {
            if (!born.input.activeFocus)
                root.keep();
        }
    }
    Timer { id: loading; interval: 0; onTriggered: root.load() } // when the hand is done
    Timer { id: typing; interval: 500; onTriggered: root.keep() }

    TextField {
        id: name

        Layout.row: 0
        Layout.column: 0
        Layout.columnSpan: root.isNarrow ? 4 : 1
        Layout.fillWidth: true
        placeholder: qsTr("Name")
        maximumLength: 120
        readOnly: !root.isWritable
        onEdited: typing.restart()
        onAccepted: {
            root.keep();
            root.done();
        }
    }
    Row {
        Layout.row: root.second
        Layout.column: root.first
        Layout.columnSpan: 3
        spacing: root.columnSpacing

        Repeater {
            model: d.genders

            IconButton {
                required property int index
                required property string modelData

                //: Genogram: genders, as in "Gender: woman".
                text: [qsTr("woman"), qsTr("man"), qsTr("other")][index]
                icon.name: ["circle", "square", "diamond"][index]
                kind: "secondary"
                checkable: true
                checked: d.gender === modelData
                enabled: root.isWritable
                onToggled: root.hand.setGender(root.key, d.gender === modelData ? "unknown" : modelData)
            }
        }
    }
    TextField {
        id: born

        Layout.row: root.second
        Layout.column: root.first + 3
        Layout.columnSpan: !root.isNarrow ? 1 : root.hasAgain ? 2 : 3
        Layout.fillWidth: root.isNarrow
        Layout.minimumWidth: 72
        Layout.preferredWidth: root.isNarrow ? 72 : 170 * Theme.scale
        //: Genogram: in an empty field that takes a year of birth, or an age.
        placeholder: qsTr("Year or age")
        maximumLength: 16
        readOnly: !root.isWritable
        //: Genogram: below a field in which neither a year nor an age was typed.
        error: d.isWrong ? qsTr("For example 2012, or 14") : ""
        onEdited: d.isWrong = false
        onAccepted: root.keep()
    }
    IconButton {
        Layout.row: root.second
        Layout.column: 5
        visible: root.hasAgain
        kind: "secondary"
        icon.name: "plus"
        text: root.hand.again === "sibling" ? qsTr("One more sibling") : qsTr("One more child")
        onClicked: {
            root.keep();
            root.hand.oneMore();
        }
    }
    IconButton {
        Layout.row: 0
        Layout.column: root.isNarrow ? 4 : 6
        kind: root.isNarrow ? "quiet" : "secondary"
        icon.name: "move"
        //: Genogram: opens the buttons that move the chosen person on the paper.
        text: qsTr("Move on the paper")
        onClicked: {
            root.keep();
            root.hand.beginPlacing();
        }
    }
    IconButton {
        Layout.row: root.second
        Layout.column: root.isNarrow ? 6 : 7
        //: Genogram: opens everything that is known of the chosen person.
        text: qsTr("More")
        icon.name: "ellipsis"
        kind: "secondary"
        onClicked: {
            root.keep();
            root.moreRequested();
        }
    }
    IconButton {
        id: sight

        Layout.row: 0
        Layout.column: root.isNarrow ? 5 : 8
        icon.name: "scan"
        //: Genogram: opens what of the family is shown: only the near ones, or without a branch.
        text: qsTr("What is shown")
        onClicked: sights.openBelow(sight)
    }
    IconButton {
        Layout.row: 0
        Layout.column: root.isNarrow ? 6 : 9
        icon.name: "x"
        text: qsTr("Done")
        onClicked: {
            root.keep();
            root.hand.letGo();
            root.done();
        }
    }
    SightMenu {
        id: sights

        desk: root.desk
    }
}
