// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How it is between the home and a circle around it, as somebody says.
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

    function openFor(system: string): void {
        root.system = system;
        d.name = root.board.systems.value(root.board.systems.indexOfKey(system), "name") ?? "";
        tone.currentIndex = flow.currentIndex = trend.currentIndex = 0;
        strength.currentIndex = 1;
        root.open();
    }

    QtObject {
        id: d

        property string name: ""
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
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Draw the line")
        enabled: saidBy.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            const fields = { tone: root.tones[tone.currentIndex], flow: root.flows[flow.currentIndex],
                trend: root.trends[trend.currentIndex], saidBy: saidBy.text.trim() };
            if (tone.currentIndex !== 4)
                fields.strength = strength.currentIndex + 1;
            if (root.board.addLine(audience.circle, root.system, fields) === "")
                return;
            saidBy.text = "";
            audience.reset();
            root.close();
        }
    }
}
