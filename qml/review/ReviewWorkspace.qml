// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The supervisor reads afterwards, and leaves comments for the workers.
Page {
    id: root

    required property ReviewDesk desk

    title: root.desk.title
    subtitle: qsTr("For reading and comments")
    canGoBack: true
    onBackRequested: App.leaveReview()

    ScrollArea {
        anchors.fill: parent
        padding: root.margin
        spacing: Theme.space.m
        maximumContentWidth: 900

        Repeater {
            model: root.desk.lists.voices
            VoiceCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.desk.lists.hypotheses
            HypothesisCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.desk.lists.steps
            StepCard { Layout.fillWidth: true }
        }
        Heading { Layout.fillWidth: true; text: qsTr("Comments") }
        Repeater {
            model: root.desk.lists.reviews

            Card {
                id: review

                required property string words
                required property string answer
                required property string aboutLine
                required property var seenBy

                Layout.fillWidth: true

                Caption { Layout.fillWidth: true; visible: text !== ""; text: review.aboutLine; muted: true }
                Body { Layout.fillWidth: true; text: review.words }
                Body { Layout.fillWidth: true; visible: review.answer !== ""; text: qsTr("Answer: %1").arg(review.answer) }
                WhoSees { Layout.fillWidth: true; people: review.seenBy; interactive: false }
            }
        }
        TextArea {
            id: words

            Layout.fillWidth: true
            enabled: root.desk.canComment
            label: qsTr("Your comment")
            minimumLines: 2
        }
        Button {
            Layout.alignment: Qt.AlignRight
            kind: "primary"
            text: qsTr("Leave the comment")
            enabled: root.desk.canComment && words.text.trim() !== ""
            onClicked: if (root.desk.comment("", words.text)) words.text = ""
        }
    }
}
