// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A hypothesis as a card: the tentative sentence, its loop, what speaks for and against, the question that tests it.
Card {
    id: root

    required property string key
    required property string sentence
    required property string state
    required property string stateText
    required property var loop
    required property var evidenceFor
    required property var evidenceAgainst
    required property string learned
    required property bool aboutUs
    required property int questionCount
    required property string nextQuestion
    required property string nextQuestionWho
    required property string nextQuestionDue
    required property var reactions
    required property var seenBy
    required property int version
    required property string risk
    required property var formerly
    required property string intention
    required property string childsDay
    required property string ifSo
    required property string ifNot
    required property var alternatives
    required property var authors
    required property bool kept
    property bool canEdit: false
    property bool canAsk: false

    signal editRequested()
    signal keepRequested()
    signal questionRequested()

    function takeFocus(): void {
        if (root.canEdit)
            edit.forceActiveFocus(Qt.TabFocusReason);
        else
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        ButtonFlow {
            Layout.fillWidth: true

            Badge {
                text: root.stateText
                kind: root.state === "strengthened" ? "success" : root.state === "letGo" || root.state === "sketch" ? "neutral" : "accent"
            }
            Badge {
                // Whoever only looks on, such as a child, does not read what workers fear.
                visible: root.canAsk && root.risk !== "none"
                text: root.risk === "actNow" ? qsTr("must happen today") : qsTr("we keep an eye on it")
                iconName: root.risk === "actNow" ? "alarm-clock" : "eye"
                kind: root.risk === "actNow" ? "danger" : "info"
            }
            Badge {
                visible: root.version > 1
                //: On a hypothesis: how often it has found new words; %1 is 2 or more.
                text: qsTr("version %1").arg(root.version)
                kind: "neutral"
            }
            Badge {
                visible: root.aboutUs
                //: On a hypothesis: the workers themselves are part of it.
                text: qsTr("about us workers")
                kind: "info"
            }
        }
        IconButton {
            id: edit

            visible: root.canEdit
            icon.name: "pencil"
            text: qsTr("Change this thought")
            onClicked: root.editRequested()
        }
    }
    Lead {
        Layout.fillWidth: true
        text: root.sentence
    }
    LoopView {
        Layout.fillWidth: true
        visible: root.loop.length > 0
        loop: root.loop
    }
    Fact { lead: qsTr("What good it tries to do"); text: root.intention }
    Fact { lead: qsTr("In the child's day"); text: root.childsDay }
    Fact { lead: qsTr("If it were so"); text: root.ifSo }
    Fact { lead: qsTr("If not"); text: root.ifNot }
    Rows {
        model: root.evidenceFor
        spacing: Theme.space.s

        Body {
            required property string modelData

            //: On a hypothesis: what speaks for it.
            text: qsTr("+ %1").arg(modelData)
        }
    }
    Rows {
        model: root.evidenceAgainst
        spacing: Theme.space.s

        Body {
            required property string modelData

            //: On a hypothesis: what speaks against it.
            text: qsTr("– %1").arg(modelData)
        }
    }
    Fact { lead: qsTr("What else it could be"); text: root.alternatives.join("\n") }
    Fact {
        //: Over the words that a hypothesis had before.
        lead: qsTr("Before")
        text: root.formerly.join("\n")
    }
    Body {
        Layout.fillWidth: true
        visible: root.learned !== ""
        text: qsTr("What we learned: %1").arg(root.learned)
        muted: true
    }
    Button {
        visible: root.canEdit && root.state === "sketch" && !root.kept
        icon.name: "pin"
        //: On a sketch: without this it goes when the meeting ends.
        text: qsTr("Keep this sketch")
        hint: root.sentence
        onClicked: root.keepRequested()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.questionCount === 0 && root.state !== "letGo" && root.state !== "parked"
        kind: "info"
        text: qsTr("Which question would explore this?")
        actionText: root.canAsk ? qsTr("Find a question") : ""
        onActionTriggered: root.questionRequested()
    }
    Body {
        Layout.fillWidth: true
        visible: root.questionCount > 0
        text: root.nextQuestionWho === "" ? qsTr("Question: %1").arg(root.nextQuestion)
            : qsTr("Question: %1 (%2, %3)").arg(root.nextQuestion).arg(root.nextQuestionWho).arg(root.nextQuestionDue)
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.reactions.length > 0

        Repeater {
            model: root.reactions

            Badge {
                required property var modelData

                //: Who says how a hypothesis sounds to them: a name, and "resonates" or the like.
                text: qsTr("%1: %2").arg(modelData.name).arg(modelData.text)
                iconName: modelData.mark === "hit" || modelData.mark === "resonates" ? "check"
                    : modelData.mark === "miss" || modelData.mark === "doesNotResonate" ? "x" : "circle-question-mark"
                kind: "voice"
            }
        }
    }
    RecordFooter {
        Layout.fillWidth: true
        people: root.seenBy
    }
    Caption {
        Layout.fillWidth: true
        visible: root.authors.length > 0
        //: %1 is a list of names: whose thought a hypothesis is.
        text: qsTr("Thought of by %1").arg(Names.listed(root.authors))
        muted: true
    }

    component Fact: ColumnLayout {
        id: fact

        required property string lead
        required property string text

        Layout.fillWidth: true
        visible: fact.text !== ""
        spacing: 0

        Caption { Layout.fillWidth: true; text: fact.lead; muted: true }
        Body { Layout.fillWidth: true; text: fact.text }
    }
}
