// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Changes what was planned of a meeting that has not begun, or calls it off.
Sheet {
    id: root

    required property MeetingTable table
    readonly property PlannedDesk planned: root.table.planned

    signal calledOff()

    title: qsTr("Change the plan")
    subtitle: qsTr("Whom the meeting is for stays as it is. For others, plan another meeting.")
    onAboutToShow: {
        d.isRefused = false;
        day.date = root.planned.day;
        time.time = root.planned.time;
        place.text = root.planned.place;
        purpose.text = root.planned.purpose;
        leader.currentIndex = root.planned.leaders.indexOfKey(root.planned.facilitator);
        scribe.currentIndex = root.planned.leaders.indexOfKey(root.planned.scribe);
    }

    QtObject {
        id: d

        property bool isRefused: false
        readonly property int over: purpose.text.trim().length - (App.plans?.maxPurpose ?? 0)

        function keep(): void {
            const fields = { day: day.date, time: time.time, place: place.text, purpose: purpose.text };
            if (leader.currentIndex >= 0)
                fields.facilitator = leader.currentValue;
            if (scribe.currentIndex >= 0)
                fields.scribe = scribe.currentValue;
            d.isRefused = !root.planned.change(fields);
            if (!d.isRefused)
                root.close();
        }
    }

    DateField {
        id: day

        Layout.fillWidth: true
        label: qsTr("Day")
    }
    TimeField {
        id: time

        Layout.fillWidth: true
        label: qsTr("Time")
    }
    TextField {
        id: place

        Layout.fillWidth: true
        label: qsTr("Place")
        helper: qsTr("Everybody who takes part sees it.")
        maximumLength: App.plans?.maxPlace ?? 0
    }
    TextArea {
        id: purpose

        Layout.fillWidth: true
        label: qsTr("What the meeting is for")
        //: Under a text field: %n is how many characters must go.
        error: d.over > 0 ? qsTr("%n characters too many", "", d.over) : ""
        minimumLines: 2
    }
    Select {
        id: leader

        Layout.fillWidth: true
        label: qsTr("Who leads")
        model: root.planned.leaders
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: scribe

        Layout.fillWidth: true
        label: qsTr("Who writes, if it is somebody else")
        model: root.planned.leaders
        textRole: "name"
        valueRole: "key"
    }
    Heading {
        Layout.fillWidth: true
        //: Over the phases of a meeting: %1 is how many minutes they take together.
        text: qsTr("Minutes, %1 in all").arg(root.planned.minutes)
    }
    Caption {
        Layout.fillWidth: true
        muted: true
        text: qsTr("They change at once.")
    }
    Rows {
        model: root.table.phases
        spacing: 0

        PhaseMinutesRow {
            id: phase

            required property bool timed

            visible: phase.timed
            onChosen: minutes => root.planned.setMinutes(phase.key, minutes)
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        kind: "quiet"
        icon.name: "ban"
        text: qsTr("Call the meeting off")
        onClicked: off.open()
    }
    footer: ColumnLayout {
        spacing: Theme.space.s

        Banner {
            Layout.fillWidth: true
            visible: d.isRefused
            kind: "error"
            text: qsTr("The plan was not changed. Choose a day from today on, at most two years ahead, and a time.")
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            text: qsTr("Keep")
            enabled: day.date !== "" && !day.isWrong && time.time !== "" && !time.isWrong && d.over <= 0
            onClicked: d.keep()
        }
    }
    Dialog {
        id: off

        title: qsTr("Call the meeting off?")
        message: root.planned.invitations > 0
            ? qsTr("It stays on the child's page as called off. %n open invitations to it stop working. Tell people yourself: nobody gets a message.", "", root.planned.invitations)
            : qsTr("It stays on the child's page as called off. Tell people yourself: nobody gets a message.")
        danger: true
        acceptText: qsTr("Call off")
        rejectText: qsTr("Keep it")
        onAccepted: {
            if (!root.planned.callOff())
                return;
            root.close();
            root.calledOff();
        }
    }
}
