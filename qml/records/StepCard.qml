// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A small concrete step: who, when, whose words it answers, and who tells the child.
Card {
    id: root

    required property string key
    required property string what
    required property string ownerName
    required property string withWhom
    required property string dueText
    required property string repeats
    required property string state
    required property string stateText
    required property string result
    required property string forChild
    required property bool overdue
    required property var answers
    required property var childTold
    required property var seenBy
    required property var confirmers
    required property bool asksMe
    required property bool confirmedByMe
    property bool canEdit: false
    property bool canConfirm: false
    readonly property var parts: [root.ownerName, root.dueText, root.repeats, root.withWhom]

    signal doneToggled()
    /// Whoever does it has said yes to a proposal.
    signal agreed()
    signal editRequested()
    signal confirmationRequested(isDone: bool)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Avatar { name: root.ownerName; visible: root.ownerName !== "" }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Strong {
                Layout.fillWidth: true
                text: root.what
            }
            Body {
                Layout.fillWidth: true
                muted: true
                text: root.parts.filter(part => part !== "").join(" · ")
            }
            Badge {
                text: root.overdue ? qsTr("day has passed") : root.stateText
                kind: root.state === "done" ? "success" : root.overdue ? "warning" : root.state === "proposed" ? "info" : "neutral"
            }
        }
        IconButton {
            visible: root.canEdit
            icon.name: "pencil"
            text: qsTr("Change this step")
            onClicked: root.editRequested()
        }
        IconButton {
            visible: root.canEdit
            icon.name: root.state === "done" ? "circle-check" : "circle"
            text: root.state === "done" ? qsTr("Mark as not done") : qsTr("Mark as done")
            onClicked: root.doneToggled()
        }
    }
    Body {
        Layout.fillWidth: true
        visible: root.forChild !== ""
        //: On a step that was agreed; %1 is a sentence.
        text: qsTr("For the child: %1").arg(root.forChild)
    }
    Rows {
        model: root.answers
        spacing: Theme.space.s

        Caption {
            required property string modelData

            text: qsTr("Answers: %1").arg(modelData)
            muted: true
        }
    }
    Rows {
        model: root.childTold
        spacing: Theme.space.s

        Body {
            required property var modelData

            //: Who tells the child of a step: %1 tells %2 by %3, %4 is how.
            text: qsTr("%1 tells %2 by %3: %4").arg(modelData.teller).arg(modelData.child).arg(modelData.by).arg(modelData.how)
        }
    }
    Body {
        Layout.fillWidth: true
        visible: root.result !== ""
        //: %1: in somebody's words, what came of a step.
        text: qsTr("How it went: %1").arg(root.result)
    }
    StepConfirmation {
        Layout.fillWidth: true
        confirmers: root.confirmers
        asksMe: root.asksMe
        confirmedByMe: root.confirmedByMe
        what: root.what
        canConfirm: root.canConfirm
        onConfirmed: isDone => root.confirmationRequested(isDone)
    }
    Button {
        visible: root.canEdit && root.state === "proposed"
        icon.name: "handshake"
        //: Button on a proposed step: whoever does it has said yes.
        text: qsTr("They said yes")
        hint: root.what
        onClicked: root.agreed()
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
