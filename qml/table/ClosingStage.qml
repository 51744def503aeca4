// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Before the meeting closes: what is still open, the scale once more, and what people said of the meeting.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.m
    maximumContentWidth: 820

    StageHead {
        Layout.fillWidth: true
        table: root.table
        title: root.table.state === MeetingTable.Closed ? qsTr("The meeting has ended") : root.table.phaseTitle
    }
    Banner {
        Layout.fillWidth: true
        kind: root.table.mustCount === 0 ? "success" : "warning"
        text: root.table.mustCount === 0 ? qsTr("Every thought has a question with a person and a day, and the child will hear of every step.")
            : qsTr("%n things are still open.", "", root.table.mustCount)
    }
    Repeater {
        model: root.table.findings

        ListRow {
            id: finding

            required property string words
            required property bool must

            Layout.fillWidth: true
            title: words
            readOnly: true
            leading: Icon {
                name: finding.must ? "circle-alert" : "info"
                color: finding.must ? Theme.color.warning : Theme.color.inkMuted
                label: finding.must ? qsTr("needs to be settled") : qsTr("worth a thought")
            }
        }
    }
    ScaleRow {
        Layout.fillWidth: true
        visible: root.table.state !== MeetingTable.Closed
        table: root.table
        moment: "after"
    }
    Heading {
        Layout.fillWidth: true
        visible: root.table.lists.feedback.count > 0
        text: qsTr("What people said of the meeting")
    }
    Repeater {
        model: root.table.lists.feedback

        Card {
            id: given

            required property string who
            required property string words
            required property string changeOne

            Layout.fillWidth: true

            Strong { Layout.fillWidth: true; text: given.who }
            Body { Layout.fillWidth: true; visible: given.words !== ""; text: given.words }
            Body { Layout.fillWidth: true; visible: given.changeOne !== ""; text: qsTr("To change: %1").arg(given.changeOne) }
        }
    }
}
