// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Something that must happen today: since when, whom it concerns, and that it was looked after.
Card {
    id: root

    required property string key
    required property bool isThought
    required property string words
    required property string sortText
    required property var persons
    required property string source
    required property var seenBy
    required property bool writable
    required property string writtenBy
    required property string dayText
    /// Somebody who looks on cannot change anything.
    property bool canWrite: false
    /// The hypotheses have a page here.
    property bool canOpenThought: false

    signal doneRequested()
    signal editRequested()
    signal thoughtRequested()

    Badge {
        text: qsTr("must happen today")
        iconName: "alarm-clock"
        kind: "danger"
    }
    Strong {
        Layout.fillWidth: true
        text: root.words
    }
    Body {
        Layout.fillWidth: true
        visible: root.persons.length > 0
        muted: true
        text: Names.listed(root.persons)
    }
    Caption {
        Layout.fillWidth: true
        visible: root.source !== ""
        text: qsTr("How we know: %1").arg(root.source)
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        //: Under what must happen today: %1 is what it is ("Worry or danger"), %2 a day, %3 who wrote it.
        text: qsTr("%1, written on %2 by %3").arg(root.sortText).arg(root.dayText).arg(root.writtenBy)
        muted: true
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.canWrite && (root.isThought ? root.canOpenThought : root.writable)

        Button {
            visible: !root.isThought
            icon.name: "circle-check"
            text: qsTr("It was looked after")
            hint: root.words
            onClicked: root.doneRequested()
        }
        Button {
            visible: !root.isThought
            kind: "quiet"
            icon.name: "pencil"
            text: qsTr("Change this")
            hint: root.words
            onClicked: root.editRequested()
        }
        Button {
            visible: root.isThought
            icon.name: "lightbulb"
            text: qsTr("Open the hypothesis")
            hint: root.words
            onClicked: root.thoughtRequested()
        }
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
