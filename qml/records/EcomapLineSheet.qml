// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How it is between the home and a circle around it, as somebody says. One that is drawn already is opened by
/// openLine(), and stays one line.
Sheet {
    id: root

    required property EcomapBoard board
    required property KeyedListModel audiences
    property string system: ""
    readonly property var tones: ["support", "stress", "both", "tenuous", "missing"]
    readonly property var flows: ["none", "toFamily", "fromFamily", "both"]
    readonly property var trends: ["steady", "rising", "falling", "ended"]

    title: qsTr("How is it?")
    subtitle: d.name

    function openLine(line: string): void { root.openHeld(line, root.board.line(line)) }
    function openHeld(line: string, held: var): void {
        if (held.key === undefined)
            return;
        d.line = line;
        d.name = "";
        tone.currentIndex = root.tones.indexOf(held.tone);
        flow.currentIndex = root.flows.indexOf(held.flow);
        trend.currentIndex = root.trends.indexOf(held.trend);
        strength.currentIndex = held.strength - 1;
        saidBy.text = held.saidBy;
        d.people = held.seenBy;
        root.open();
    }
    function openFor(system: string): void {
        root.system = system;
        d.line = saidBy.text = "";
        d.name = root.board.systems.value(root.board.systems.indexOfKey(system), "name") ?? "";
        tone.currentIndex = flow.currentIndex = trend.currentIndex = 0;
        strength.currentIndex = 1;
        root.open();
    }

    QtObject {
        id: d

        property string name: ""
        /// The line that is changed; empty: a new one.
        property string line: ""
        /// Who sees it.
        property var people: []
        readonly property bool isNew: d.line === ""
    }
    RadioGroup {
        id: tone

        Layout.fillWidth: true
        options: [qsTr("It supports"), qsTr("It strains"), qsTr("It supports and strains"), qsTr("The tie is thin"), qsTr("It is missing")]
    }
    SegmentedControl {
        id: strength

        Layout.fillWidth: true
        visible: tone.currentIndex !== 4
        name: qsTr("How strong")
        options: [qsTr("weak"), qsTr("middling"), qsTr("strong")]
    }
    Heading { Layout.fillWidth: true; text: qsTr("Which way does it flow?") }
    RadioGroup {
        id: flow

        Layout.fillWidth: true
        options: [qsTr("Nobody can say"), qsTr("It gives to the family"), qsTr("It takes from the family"), qsTr("Both ways")]
    }
    Heading { Layout.fillWidth: true; text: qsTr("Where is it going?") }
    RadioGroup {
        id: trend

        Layout.fillWidth: true
        options: [qsTr("It stays as it is"), qsTr("It grows stronger"), qsTr("It grows weaker"), qsTr("It has ended")]
    }
    TextField {
        id: saidBy

        Layout.fillWidth: true
        label: qsTr("Who says so?")
        helper: qsTr("Others may see it otherwise, and have a line of their own.")
        maximumLength: 120
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.isNew
        audiences: root.audiences
    }
    WhoSees {
        Layout.fillWidth: true
        visible: !d.isNew
        people: d.people
        interactive: false
        full: true
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: d.isNew ? qsTr("Draw the line") : qsTr("Keep")
        enabled: saidBy.text.trim() !== "" && (audience.circle !== "" || !d.isNew)
        onClicked: {
            const fields = { tone: root.tones[tone.currentIndex], flow: root.flows[flow.currentIndex],
                trend: root.trends[trend.currentIndex], saidBy: saidBy.text.trim() };
            if (tone.currentIndex !== 4)
                fields.strength = strength.currentIndex + 1;
            if (d.isNew ? root.board.addLine(audience.circle, root.system, fields) === "" : !root.board.changeLine(d.line, fields))
                return;
            saidBy.text = "";
            audience.reset();
            root.close();
        }
    }
    TakeAway {
        Layout.fillWidth: true
        visible: !d.isNew
        pen: root.board?.pen ?? null
        record: d.line
        onTaking: root.close()
    }
}
