// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Asking somebody at the door to wait, or to come another time, with a word of one's own.
ColumnLayout {
    id: root

    property bool canHold: true
    /// Of the draft of what is being written.
    required property string place

    signal held(string message, int minutes)
    signal declined(string message)
    signal muted()

    /// "": nothing is being written; "hold", "decline".
    property string answer: ""
    readonly property var minutes: [2, 5, 10, 15]

    spacing: Theme.space.s

    function send(): void {
        if (root.answer === "hold")
            root.held(words.text.trim(), root.minutes[time.currentIndex]);
        else
            root.declined(words.text.trim());
        words.text = "";
        root.answer = "";
    }

    Button {
        Layout.fillWidth: true
        visible: root.canHold && root.answer !== "decline"
        checkable: true
        checked: root.answer === "hold"
        //: Button: whoever is at the door is asked to wait.
        text: qsTr("In a moment…")
        onClicked: root.answer = root.answer === "hold" ? "" : "hold"
    }
    Button {
        Layout.fillWidth: true
        visible: root.answer !== "hold"
        kind: "quiet"
        checkable: true
        checked: root.answer === "decline"
        //: Button: whoever is at the door cannot come in now.
        text: qsTr("Not now…")
        onClicked: root.answer = root.answer === "decline" ? "" : "decline"
    }
    SegmentedControl {
        id: time

        Layout.fillWidth: true
        visible: root.answer === "hold"
        //: Screen reader, before a number of minutes; each choice is "%1 min".
        name: qsTr("How long will it take?")
        options: root.minutes.map(count => qsTr("%1 min").arg(count))
        currentIndex: 1
        onChosen: index => time.currentIndex = index
    }
    TextField {
        id: words

        Layout.fillWidth: true
        visible: root.answer !== ""
        label: qsTr("A word to them")
        placeholder: root.answer === "hold" ? qsTr("We finish something first.") : qsTr("I will call you tomorrow.")
        maximumLength: 200
        onAccepted: root.send()
    }
    Button {
        Layout.fillWidth: true
        visible: root.answer !== ""
        kind: "primary"
        text: root.answer === "hold" ? qsTr("Ask them to wait") : qsTr("Tell them: not now")
        onClicked: root.send()
    }
    Button {
        Layout.fillWidth: true
        visible: root.answer === "decline"
        kind: "quiet"
        icon.name: "bell-off"
        //: Button: the person is told "not now", and nobody who comes with this link is heard again.
        text: qsTr("Not now, and do not tell me of this link again")
        onClicked: root.muted()
    }
    Draft { store: App.drafts; key: root.place; text: words.text; onRestored: text => words.text = text }
}
