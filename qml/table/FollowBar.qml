// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// On a team device that does not lead: what happens now, looking around and back, and what one may always do.
ColumnLayout {
    id: root

    required property MeetingTable table
    property bool narrow: false
    readonly property ConsoleDesk desk: root.table.console
    readonly property bool on: root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused

    signal whisperRequested()
    signal sentenceRequested()

    spacing: Theme.space.s

    Button {
        Layout.fillWidth: true
        visible: root.desk.lookingAt !== ""
        kind: "primary"
        icon.name: "arrow-left"
        //: %1 is who leads the meeting.
        text: qsTr("Back to what %1 shows").arg(root.desk.leaderName)
        onClicked: root.desk.follow()
    }
    // Beside the buttons of a phone no name has room.
    Body {
        Layout.fillWidth: true
        visible: root.narrow && text !== ""
        text: leads.text
        muted: true
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: root.narrow ? Theme.space.s : Theme.space.m

        PhaseTimer {
            id: timer

            visible: root.on
            elapsedSeconds: root.table.elapsedSeconds
            plannedSeconds: root.table.plannedSeconds
            paused: root.table.paused
            size: root.narrow ? Theme.touch : 64
            bare: root.narrow && Theme.scale > 1.2
        }
        // In so small a ring large words have no room.
        Strong {
            visible: timer.visible && timer.bare
            text: timer.told
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                visible: !root.narrow
                words: root.table.phaseIndex < 0 ? qsTr("The meeting has not begun") : root.table.phaseTitle
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Body {
                id: leads

                Layout.fillWidth: true
                visible: !root.narrow && text !== ""
                //: %1 is a name.
                text: root.desk.leaderName === "" ? "" : qsTr("%1 leads").arg(root.desk.leaderName)
                muted: true
            }
        }
        IconButton {
            visible: root.table.whispers.canWhisper
            icon.name: "ear"
            text: qsTr("A word to the one who leads")
            onClicked: root.whisperRequested()
        }
        IconButton {
            id: around

            visible: root.on
            icon.name: "telescope"
            text: qsTr("Look around")
            onClicked: views.openBelow(around)
        }
        IconButton {
            visible: root.on
            icon.name: "pen-line"
            text: qsTr("Write a sentence")
            onClicked: root.sentenceRequested()
        }
        Button {
            visible: root.on
            kind: root.table.paused ? "primary" : "secondary"
            icon.name: root.table.paused ? "play" : "pause"
            iconOnly: root.narrow
            text: root.table.paused ? qsTr("Go on") : qsTr("Pause")
            hint: qsTr("Blanks the guests' screens and the room's")
            onClicked: root.table.setPaused(!root.table.paused)
        }
        Button {
            visible: root.table.state !== MeetingTable.Closed
            iconOnly: root.narrow
            icon.name: "hand-grab"
            text: qsTr("Take the lead")
            onClicked: root.desk.takeOver()
        }
    }
    Menu {
        id: views

        MenuItem { icon.name: "users-round"; text: qsTr("The family"); onTriggered: root.desk.look("genogram") }
        MenuItem { icon.name: "quote"; text: qsTr("Own words"); onTriggered: root.desk.look("voices") }
        MenuItem { icon.name: "message-circle-question-mark"; text: qsTr("Questions"); onTriggered: root.desk.look("questions") }
        MenuItem { icon.name: "lightbulb"; text: qsTr("Thoughts"); onTriggered: root.desk.look("hypotheses") }
        MenuItem { icon.name: "scale"; text: qsTr("Risks and protection"); onTriggered: root.desk.look("factors") }
        MenuItem { icon.name: "waypoints"; text: qsTr("Ecomap"); onTriggered: root.desk.look("ecomap") }
        MenuItem { icon.name: "footprints"; text: qsTr("Next steps"); onTriggered: root.desk.look("steps") }
    }
}
