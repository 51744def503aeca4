// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A question that somebody will ask somebody by a day.
Card {
    id: root

    required property string key
    required property string words
    required property string sortText
    required property var toWhom
    required property string askerName
    required property string dueText
    required property bool overdue
    required property string state
    required property string answer
    required property string hypothesis
    required property var seenBy
    required property var whomKeys
    required property string answeredBy
    required property string answererName
    required property string askedOn
    required property string askedText
    property bool canEdit: false
    property bool canAnswer: root.canEdit

    signal answerRequested(asked: var)
    signal askedToggled()
    signal editRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon { name: "message-circle-question-mark"; color: Theme.color.accent }
        Strong {
            Layout.fillWidth: true
            text: root.words
        }
        IconButton {
            visible: root.canEdit
            icon.name: "pencil"
            text: qsTr("Change this question")
            onClicked: root.editRequested()
        }
        IconButton {
            visible: root.canEdit
            icon.name: root.state === "planned" ? "circle" : "circle-check"
            text: root.state === "planned" ? qsTr("Mark as asked") : qsTr("Mark as not yet asked")
            onClicked: root.askedToggled()
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.state !== "planned"

        Badge {
            text: root.state === "answered" ? qsTr("answered") : root.state === "dropped" ? qsTr("not asked any more") : qsTr("asked, no answer yet")
            kind: root.state === "answered" ? "success" : "neutral"
            iconName: root.state === "answered" ? "check" : root.state === "dropped" ? "x" : "hourglass"
        }
    }
    Body {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: {
            const whom = Names.listed(root.toWhom);
            if (root.askerName !== "" && whom !== "" && root.dueText !== "")
                //: A question: %1 asks %2 by %3.
                return qsTr("%1 asks %2, by %3").arg(root.askerName).arg(whom).arg(root.dueText);
            const parts = [root.askerName, whom, root.dueText];
            return parts.filter(part => part !== "").join(", ");
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.hypothesis !== ""
        text: qsTr("Explores: %1").arg(root.hypothesis)
        muted: true
    }
    Body {
        Layout.fillWidth: true
        visible: root.answer !== ""
        text: qsTr("Answer: %1").arg(root.answer)
    }
    Caption {
        Layout.fillWidth: true
        visible: root.state === "answered" && text !== ""
        text: {
            const parts = [root.answererName, root.askedText];
            return parts.filter(part => part !== "").join(", ");
        }
        muted: true
    }
    Button {
        visible: root.canAnswer && root.state !== "dropped"
        icon.name: "message-square-quote"
        text: root.state === "answered" ? qsTr("Mend the answer") : qsTr("What was answered")
        hint: root.words
        onClicked: root.answerRequested({ words: root.words, whomKeys: root.whomKeys, seenBy: root.seenBy, answer: root.answer, answeredBy: root.answeredBy, askedOn: root.askedOn })
    }
    Badge {
        visible: root.overdue
        text: qsTr("waits for asking")
        kind: "warning"
        iconName: "clock"
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
