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
    property bool canEdit: false
    property bool canAsk: false

    signal editRequested()
    signal questionRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        ButtonFlow {
            Layout.fillWidth: true

            Badge {
                text: root.stateText
                kind: root.state === "strengthened" ? "success" : root.state === "letGo" ? "neutral" : "accent"
            }
            Badge {
                visible: root.aboutUs
                //: On a hypothesis: the workers themselves are part of it.
                text: qsTr("about us workers")
                kind: "info"
            }
        }
        IconButton {
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
    Body {
        Layout.fillWidth: true
        visible: root.learned !== ""
        text: qsTr("What we learned: %1").arg(root.learned)
        muted: true
    }
    Banner {
        Layout.fillWidth: true
        visible: root.questionCount === 0 && root.state !== "letGo"
        kind: "info"
        text: qsTr("Which question would explore this?")
        actionText: root.canAsk ? qsTr("Add a question") : ""
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

                text: modelData.name
                iconName: modelData.mark === "hit" || modelData.mark === "resonates" ? "check"
                    : modelData.mark === "miss" || modelData.mark === "doesNotResonate" ? "x" : "circle-question-mark"
                kind: "voice"
            }
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
        interactive: false
    }
}
