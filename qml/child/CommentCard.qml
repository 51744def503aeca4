// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// What whoever supervises the work asked or said, and what was answered.
Card {
    id: root

    required property string key
    required property string aboutLine
    required property string words
    required property string answer
    required property string by
    required property string whenText
    required property bool waits
    required property bool mayAnswer
    required property bool signedOff
    required property var seenBy

    readonly property var parts: [root.by, root.whenText]

    signal answerRequested()

    Body {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: root.parts.filter(part => part !== "").join(" · ")
    }
    Caption {
        Layout.fillWidth: true
        visible: root.aboutLine !== ""
        //: %1 is the part of the meeting that a comment is about.
        text: qsTr("About: %1").arg(root.aboutLine)
        muted: true
    }
    Strong {
        Layout.fillWidth: true
        //: Whoever supervises the work has read the meeting, and has nothing more to ask.
        text: root.signedOff ? qsTr("Has read the meeting and signed it off") : root.words
    }
    Body {
        Layout.fillWidth: true
        visible: root.answer !== ""
        //: %1: what a worker answered to a comment on the work.
        text: qsTr("Answer: %1").arg(root.answer)
    }
    Badge {
        visible: root.waits
        text: qsTr("waits for an answer")
        kind: "info"
        iconName: "message-circle-question-mark"
    }
    Button {
        visible: root.mayAnswer
        icon.name: root.answer === "" ? "message-circle" : "pencil"
        text: root.answer === "" ? qsTr("Answer") : qsTr("Change the answer")
        hint: root.words
        onClicked: root.answerRequested()
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
