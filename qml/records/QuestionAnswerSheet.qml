// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What a question was answered: the words, whose they are, and the day; or that nobody answered, or nobody asks any
/// more.
RecordSheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    property string line: ""
    property var people: []

    title: qsTr("What was answered?")
    subtitle: root.line

    /// `asked`: {words, whomKeys, seenBy}, and what was answered before: {answer, answeredBy, askedOn}.
    function openFor(record: string, asked: var): void {
        root.line = asked.words;
        root.people = asked.seenBy;
        words.text = asked.answer ?? "";
        day.choose(asked.askedOn ? asked.askedOn : Dates.today());
        // One who was asked is most likely the one who answered.
        const by = asked.answeredBy ? asked.answeredBy : asked.whomKeys.length === 1 ? asked.whomKeys[0] : "";
        who.currentIndex = root.lists.persons.indexOfKey(by);
        root.record = record;
        root.open();
    }
    function keep(state: string): void {
        const fields = { state: state };
        if (state !== "dropped") {
            fields.askedOn = day.date;
            const isAnswered = state === "answered";
            fields.answer = isAnswered ? words.text.trim() : "";
            fields.answeredBy = isAnswered && who.currentIndex >= 0 ? who.currentValue : "";
        }
        if (root.pen.set(root.record, fields))
            root.close();
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("The answer, as it was said")
        isVoice: true
        minimumLines: 3
    }
    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who said it")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: day

        Layout.fillWidth: true
        label: qsTr("On which day")
    }
    WhoSees { Layout.fillWidth: true; people: root.people; interactive: false }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "circle-check"
        text: qsTr("Keep the answer")
        enabled: words.text.trim() !== "" && !day.isWrong
        onClicked: root.keep("answered")
    }
    Button {
        Layout.fillWidth: true
        icon.name: "hourglass"
        //: A question that somebody was asked, and did not answer: nobody is blamed.
        text: qsTr("It was asked, and there is no answer")
        enabled: !day.isWrong
        onClicked: root.keep("asked")
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        text: qsTr("It is not asked any more")
        onClicked: root.keep("dropped")
    }
    Draft { store: App.drafts; key: root.place + "/question.answer/" + root.record; text: root.visible ? words.text : ""; onRestored: text => { if (text !== "") words.text = text; } }
}
