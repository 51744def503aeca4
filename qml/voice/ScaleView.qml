// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// "How well are things now?": one person's answer on a ladder, in faces or from 0 to 10, and how it was before.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists

    signal closeRequested()

    ScaleSeries {
        id: series

        pen: root.pen
        language: App.appearance.language
        person: who.currentIndex >= 0 ? who.currentValue ?? "" : ""
        onPersonChanged: {
            choice.clear();
            d.clear();
        }
    }
    SpeakersChoice {
        id: choice

        pen: root.pen
        persons: root.lists.persons
        members: root.lists.members
        speaker: series.person
    }
    QtObject {
        id: d

        /// -1: not answered.
        property int answer: -1

        function clear(): void {
            d.answer = -1;
            ladder.value = -1;
            small.currentIndex = -1;
            faces.currentIndex = -1;
            line.value = -1;
            words.text = "";
        }
        function keep(): void {
            if (series.keep(choice.circle, d.answer, words.text, asker.text) !== "")
                d.clear();
        }
    }

    ScrollArea {
        anchors.fill: parent
        maximumContentWidth: 900
        spacing: Theme.space.l

        WorkHead {
            Layout.fillWidth: true
            title: qsTr("On a scale")
            backName: qsTr("Back to own words")
            onBackRequested: root.closeRequested()
        }
        Select {
            id: who

            Layout.fillWidth: true
            label: qsTr("Who answers")
            model: root.lists.persons
            textRole: "name"
            valueRole: "key"
        }
        TextField {
            id: question

            Layout.fillWidth: true
            visible: series.person !== ""
            label: qsTr("The question")
            helper: qsTr("Empty: how well things are now.")
            maximumLength: 200
            onTextChanged: series.question = text
        }
        ButtonFlow {
            Layout.fillWidth: true
            visible: series.questions.count > 0

            Repeater {
                model: series.questions

                Chip {
                    required property string key

                    text: key
                    onClicked: question.text = key
                }
            }
        }
        ScaleHistory {
            Layout.fillWidth: true
            visible: series.answers.count > 0
            answers: series.answers
            values: series.values
        }
        SegmentedControl {
            id: form

            Layout.fillWidth: true
            visible: series.person !== ""
            //: Spoken name of a choice between ways to answer.
            name: qsTr("How to answer")
            options: [qsTr("Ladder"), qsTr("Three faces"), qsTr("Five faces"), qsTr("0–10")]
            currentIndex: 0
            onChosen: d.clear()
        }
        ScaleLadder {
            id: ladder

            Layout.fillWidth: true
            visible: series.person !== "" && form.currentIndex === 0
            label: qsTr("Which rung are you on? At the top things are as well as can be.")
            onAnswered: value => d.answer = value
        }
        ScaleFaces {
            id: small

            Layout.fillWidth: true
            visible: series.person !== "" && form.currentIndex === 1
            label: qsTr("Which face is like you?")
            onAnswered: index => d.answer = series.valueOfFace(index, 3)
        }
        FaceScale {
            id: faces

            Layout.fillWidth: true
            visible: series.person !== "" && form.currentIndex === 2
            label: qsTr("Which face is like you?")
            onAnswered: index => d.answer = series.valueOfFace(index, 5)
        }
        ScaleSlider {
            id: line

            Layout.fillWidth: true
            visible: series.person !== "" && form.currentIndex === 3
            label: qsTr("From 0 to 10")
            value: -1
            onAnswered: value => d.answer = value
        }
        TextArea {
            id: words

            Layout.fillWidth: true
            visible: d.answer >= 0
            isVoice: true
            label: qsTr("What makes it just that, and not less?")
            minimumLines: 2
        }
        TextField {
            id: asker

            Layout.fillWidth: true
            visible: d.answer >= 0
            label: qsTr("Who asked?")
            text: choice.workerName
            maximumLength: 120
        }
        VoiceReaders {
            Layout.fillWidth: true
            visible: d.answer >= 0
            choice: choice
        }
        Button {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.childTouch
            visible: series.person !== ""
            kind: "primary"
            text: qsTr("Keep this answer")
            enabled: d.answer >= 0 && choice.circle !== ""
            onClicked: d.keep()
        }
    }
}
