// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Records
import Kudelma.Ui

/// What came of a step.
Card {
    id: root

    required property string key
    required property string what
    required property string state
    required property string stateText
    required property string result
    required property string who
    required property var seenBy
    required property bool writable
    required property var confirmers
    required property bool asksMe
    required property bool confirmedByMe

    signal wordsRequested()
    signal confirmationRequested(isDone: bool)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Strong { Layout.fillWidth: true; text: root.what }
        Badge {
            text: root.stateText
            kind: root.state === "done" ? "success" : "neutral"
        }
    }
    Body { Layout.fillWidth: true; visible: root.who !== ""; muted: true; text: root.who }
    Body { Layout.fillWidth: true; visible: root.result !== ""; text: root.result }
    StepConfirmation {
        Layout.fillWidth: true
        confirmers: root.confirmers
        asksMe: root.asksMe
        confirmedByMe: root.confirmedByMe
        what: root.what
        onConfirmed: isDone => root.confirmationRequested(isDone)
    }
    Button {
        visible: root.writable
        kind: "quiet"
        icon.name: "pencil"
        text: root.result === "" ? qsTr("Write how it went") : qsTr("Change what was written")
        hint: root.what
        onClicked: root.wordsRequested()
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
