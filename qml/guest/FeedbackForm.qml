// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// How the meeting was: answered on one's own device, right away, only if one wants to.
Card {
    id: root

    required property GuestDesk desk
    property bool sent: false
    readonly property bool given: root.sent || tally.given

    Heading { Layout.fillWidth: true; text: root.given ? qsTr("Thank you for your answer") : qsTr("How was this for you?") }
    Rows {
        model: root.given || !root.desk.answersWithFaces ? [] : root.desk.feedbackItems

        FaceScale {
            required property var modelData
            property string key: modelData.key

            label: modelData.text
            onAnswered: index => d.answers[key] = d.faceValues[index]
        }
    }
    Rows {
        model: root.given || root.desk.answersWithFaces ? [] : root.desk.feedbackItems

        ScaleSlider {
            required property var modelData
            property string key: modelData.key

            label: modelData.text
            value: -1
            onAnswered: value => d.answers[key] = value
        }
    }
    RadioGroup {
        id: use

        Layout.fillWidth: true
        visible: !root.given && tally.possible
        label: qsTr("What becomes of your answer?")
        options: [qsTr("People whom I choose read it"), qsTr("It is only counted")]
        currentIndex: 0
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: !root.given && !d.isCounted
        label: qsTr("In your own words")
    }
    TextField {
        id: changeOne

        Layout.fillWidth: true
        visible: !root.given && !d.isCounted
        label: qsTr("One thing to change")
        maximumLength: 500
    }
    Rows {
        model: root.given || d.isCounted || root.desk.lists === null ? 0 : 1

        AudienceChooser {
            id: chooser

            audiences: root.desk.lists.audiences
            onCircleChanged: d.circle = chooser.circle
            Component.onCompleted: d.circle = chooser.circle
        }
    }
    Rows {
        model: !root.given && d.isCounted ? 1 : 0

        CountedNote { counted: tally }
    }
    Caption {
        Layout.fillWidth: true
        visible: !root.given
        text: d.isCounted ? qsTr("You need not answer.") : qsTr("You need not answer. If you do, only these people see it.")
        muted: true
    }
    CountedAnswer {
        id: tally

        lists: root.desk.lists
        pen: root.desk.pen
        meeting: root.desk.meeting
    }
    Draft { store: App.drafts; key: "feedback.words"; text: words.text; onRestored: text => words.text = text }
    Draft { store: App.drafts; key: "feedback.changeOne"; text: changeOne.text; onRestored: text => changeOne.text = text }
    QtObject {
        id: d

        /// By the item's key; -1: taken back.
        property var answers: ({})
        property string circle: ""
        readonly property bool isCounted: tally.possible && use.currentIndex === 1
        /// What five faces say on the line from 0 to 10.
        readonly property list<int> faceValues: [0, 3, 5, 8, 10]
    }
    Button {
        Layout.fillWidth: true
        visible: !root.given
        kind: "primary"
        text: qsTr("Send")
        enabled: d.isCounted || d.circle !== ""
        onClicked: {
            const answers = [];
            for (const key in d.answers) {
                if (d.answers[key] >= 0)
                    answers.push({ key: key, value: d.answers[key] });
            }
            if (d.isCounted && answers.length === 0) {
                App.notice(qsTr("Answer at least one of the questions: only answers can be counted."), false);
                return;
            }
            root.sent = d.isCounted ? tally.give(answers)
                : root.desk.giveFeedback(d.circle, answers, words.text, changeOne.text);
            if (root.given)
                words.text = changeOne.text = "";
        }
    }
}
