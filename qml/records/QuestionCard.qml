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
    property bool canEdit: false

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
    Badge {
        visible: root.overdue
        text: qsTr("waits for asking")
        kind: "warning"
        iconName: "clock"
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
