// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Where a thought stands now, in which words, and what was learned. Never "true".
ColumnLayout {
    id: root

    required property ThoughtBoard board
    required property ThoughtCard card
    readonly property var held: root.card.held
    required property Pen pen
    readonly property string record: root.card.isThere ? root.card.card : ""
    readonly property var states: ["open", "tested", "strengthened", "changed", "letGo", "parked"]
    readonly property var words: [qsTr("open"), qsTr("being explored"), qsTr("grew stronger"), qsTr("changed"), qsTr("let go"), qsTr("resting")]
    readonly property var risks: ["none", "watch", "actNow"]
    readonly property bool isAnswered: root.held.answered ?? false

    signal grown(key: string)
    signal questionRequested()

    spacing: Theme.space.l
    onRecordChanged: d.begin()

    QtObject {
        id: d

        /// What was chosen and asks for words first.
        property string wanted: ""
        property int lack: ThoughtBoard.Nothing

        function begin(): void {
            d.wanted = "";
            d.lack = ThoughtBoard.Nothing;
            fresh.text = "";
            d.read();
        }
        function read(): void {
            choice.currentIndex = root.states.indexOf(d.wanted !== "" ? d.wanted : root.held.state ?? "");
        }
        function choose(state: string): void {
            d.lack = ThoughtBoard.Nothing;
            d.wanted = state === "changed" || state === "letGo" ? state : "";
            if (d.wanted === "")
                root.board.setState(root.record, state);
            d.read();
        }
        function lackWords(): string {
            switch (d.lack) {
            case ThoughtBoard.Words: return qsTr("It says nothing yet.");
            case ThoughtBoard.Parties: return qsTr("A pattern is between people. Who else is in it? Add at least two under “The pattern”.");
            case ThoughtBoard.Question: return qsTr("It is being explored once somebody asks somebody, by a day. Which question would that be?");
            case ThoughtBoard.Learned: return qsTr("Before it goes: what did we learn from it?");
            case ThoughtBoard.NewWording: return qsTr("How does the thought go on?");
            }
            return "";
        }
    }
    Connections {
        target: root.card
        function onChanged(): void { d.read() }
    }
    Connections {
        target: root.board
        function onLacking(what: int): void { d.lack = what }
    }
    RadioGroup {
        id: choice

        Layout.fillWidth: true
        options: root.words
        onChosen: index => d.choose(root.states[index])
    }
    Banner {
        Layout.fillWidth: true
        visible: d.lack !== ThoughtBoard.Nothing
        text: d.lackWords()
        actionText: d.lack === ThoughtBoard.Question ? qsTr("Find a question") : ""
        onActionTriggered: root.questionRequested()
    }
    TextArea {
        id: fresh

        Layout.fillWidth: true
        visible: d.wanted === "changed"
        label: qsTr("How does it sound now? Could it be that…")
        helper: qsTr("The former words stay behind it, with what was said of them.")
        minimumLines: 2
    }
    TextArea {
        id: learned

        Layout.fillWidth: true
        visible: d.wanted !== ""
        label: qsTr("What did this thought teach us?")
        minimumLines: 2
    }
    Button {
        Layout.fillWidth: true
        visible: d.wanted !== ""
        kind: "primary"
        text: d.wanted === "changed" ? qsTr("Go on with these words") : qsTr("Let it go")
        onClicked: {
            const wanted = d.wanted;
            if (wanted === "letGo" && root.board.letGo(root.record, learned.text)) {
                learned.text = "";
                d.begin();
            } else if (wanted === "changed") {
                const next = root.board.grow(root.record, fresh.text, learned.text);
                if (next !== "") {
                    learned.text = "";
                    root.grown(next);
                }
            }
        }
    }
    LiveText {
        pen: root.pen
        record: root.record
        field: "sentence"
        needed: true
        fixed: root.isAnswered
        label: qsTr("The thought")
        helper: root.isAnswered ? qsTr("Somebody has said already how this sounds to them. For other words, choose “changed”.") : ""
    }
    LiveText {
        visible: (root.held.familyWording ?? "") !== ""
        pen: root.pen
        record: visible ? root.record : ""
        field: "familyWording"
        needed: true
        fixed: root.isAnswered || (root.held.family ?? "") !== ""
        label: qsTr("The same in the family's words")
    }
    LiveText {
        visible: d.wanted === ""
        pen: root.pen
        record: root.record
        field: "learned"
        label: qsTr("What did we learn?")
    }
    RadioGroup {
        Layout.fillWidth: true
        label: qsTr("Is the child in danger, if it is so?")
        options: [qsTr("Not as far as we know"), qsTr("We keep an eye on it"), qsTr("Something must happen today")]
        currentIndex: Math.max(0, root.risks.indexOf(root.held.risk ?? "none"))
        onChosen: index => root.card.write("risk", root.risks[index])
    }
    Banner {
        Layout.fillWidth: true
        visible: root.held.risk === "actNow"
        kind: "warning"
        text: qsTr("This does not wait for the board. It stands among what must happen today until you choose otherwise. Agree on a step: who does what today?")
    }
    Button {
        Layout.fillWidth: true
        icon.name: "clock"
        text: qsTr("Keep it, and look again in eight weeks")
        onClicked: {
            if (root.board.keep(root.record))
                App.notice(qsTr("It stays on the board."), true);
        }
    }
}
