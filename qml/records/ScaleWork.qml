// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A question that everybody answers from 0 to 10, as they see it; the answers stand beside one another, and what one
/// person answered before is one tap away. How safe it is may be dangerous to say: its readers are chosen.
Card {
    id: root

    /// What is shown.
    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen
    property KeyedListModel audiences: root.lists?.audiences ?? null
    /// Key of the meeting that is on; empty: between meetings, the last answer of each.
    property string meeting: ""
    /// Everybody at the meeting: they see how things are. Empty: readers are chosen.
    property string circle: ""
    property string moment: "between"
    /// It is asked how safe it is; else how things are too.
    property bool safetyOnly: false

    name: root.safetyOnly ? qsTr("How safe is it now, 0–10?") : qsTr("How well are things now, 0–10?")

    ScaleBoard {
        id: board

        lists: root.lists
        pen: root.pen
        meeting: root.meeting
        safetyOnly: root.safetyOnly
    }
    QtObject {
        id: d

        readonly property bool asksSafety: root.safetyOnly || question.currentIndex === 1
        readonly property bool isForAll: !d.asksSafety && root.circle !== ""
        readonly property string to: d.isForAll ? root.circle : audience.circle
        property int value: -1

        function clear(): void {
            d.value = -1;
            line.value = -1;
            words.text = "";
            audience.reset();
        }
        function keep(): void {
            const asked = d.asksSafety ? board.safety() : board.wellbeing();
            if (board.answer(d.to, asked, who.currentValue, d.value, root.moment, words.text) === "")
                return;
            d.clear();
            who.currentIndex = -1;
        }
    }

    Heading {
        Layout.fillWidth: true
        text: root.name
    }
    Body {
        Layout.fillWidth: true
        visible: root.safetyOnly
        text: qsTr("Each answers for themselves. People may see it differently, and nobody is right or wrong.")
        muted: true
    }
    SegmentedControl {
        id: question

        Layout.fillWidth: true
        visible: root.pen !== null && !root.safetyOnly
        //: Spoken before the two questions of which one is asked.
        name: qsTr("What is asked")
        options: [qsTr("How well are things?"), qsTr("How safe is it?")]
        onChosen: d.clear()
    }
    Select {
        id: who

        Layout.fillWidth: true
        visible: root.pen !== null
        label: qsTr("Who answers")
        model: board.answerers
        textRole: "name"
        valueRole: "key"
        currentIndex: -1
        onChosen: d.clear()
    }
    ScaleSlider {
        id: line

        Layout.fillWidth: true
        visible: root.pen !== null
        enabled: who.currentIndex >= 0
        label: qsTr("Answer")
        value: -1
        lowText: d.asksSafety ? qsTr("not safe") : qsTr("badly")
        highText: d.asksSafety ? qsTr("quite safe") : qsTr("well")
        onAnswered: value => d.value = value
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: d.value >= 0
        isVoice: true
        label: qsTr("What makes it just that?")
        minimumLines: 2
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.value >= 0 && !d.isForAll
        audiences: root.audiences
    }
    Caption {
        Layout.fillWidth: true
        visible: root.pen !== null && d.isForAll
        text: qsTr("Everybody at the meeting sees the answer.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        visible: d.value >= 0
        kind: "primary"
        text: qsTr("Keep this answer")
        enabled: who.currentIndex >= 0 && d.to !== ""
        onClicked: d.keep()
    }
    Rows {
        model: board.questions

        Column {
            id: asked

            required property string key
            required property string words
            required property var answers

            spacing: Theme.space.xs

            Strong {
                width: asked.width
                visible: !root.safetyOnly
                text: asked.words
            }
            Repeater {
                model: asked.answers

                ScaleAnswer {
                    id: given

                    required property var modelData

                    width: asked.width
                    answer: given.modelData
                    onOpened: history.get()?.openFor(asked.key, given.modelData.who, given.modelData.name, asked.words)
                }
            }
        }
    }
    WhenAsked {
        id: history

        ScaleHistorySheet { scales: board }
    }
}
