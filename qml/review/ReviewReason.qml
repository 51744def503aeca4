// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Before anything is shown: why this person's task lets them read it.
ScrollArea {
    id: root

    required property ReviewDesk desk

    spacing: Theme.space.m
    maximumContentWidth: Theme.size.readable

    Heading {
        Layout.fillWidth: true
        visible: root.desk.meetings.count > 1
        text: qsTr("Which meeting do you read?")
    }
    MeetingChoice {
        visible: root.desk.meetings.count > 1
        desk: root.desk
    }
    Heading { Layout.fillWidth: true; text: qsTr("Why do you read this?") }
    Body {
        Layout.fillWidth: true
        text: qsTr("Your task is the ground for reading. The reason goes into the use log, and the family can ask to see it.")
    }
    Select {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Reason")
        model: root.desk.reasons
        textRole: "name"
        valueRole: "key"
    }
    TextField {
        id: more

        Layout.fillWidth: true
        label: qsTr("In your own words, if none of these fits")
        helper: qsTr("No names.")
        maximumLength: 120
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Read")
        enabled: reason.currentIndex >= 0 || more.text.trim().length >= 5
        onClicked: {
            const chosen = reason.currentIndex >= 0 ? reason.currentText : "";
            const own = more.text.trim();
            root.desk.begin(chosen !== "" && own !== "" ? chosen + ": " + own : chosen + own);
        }
    }
}
