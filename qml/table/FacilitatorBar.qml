// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What the one who leads needs under the thumb: next phase, more time, the turn, show, pause.
ColumnLayout {
    id: root

    required property MeetingTable table
    property bool narrow: false

    // Upright the words of every button would leave none for where the meeting is.
    readonly property bool tight: Theme.sizeClass(root.width) !== "wide"

    signal endRequested()
    signal sentenceRequested()

    spacing: Theme.space.s

    PhaseBar {
        Layout.fillWidth: true
        visible: root.table.phaseIndex >= 0 && !root.narrow
        titles: d.titles
        currentIndex: root.table.phaseIndex
        interactive: true
        compact: true
        onChosen: index => root.table.goTo(root.table.phases.value(index, "key"))
    }
    // On a phone the next step has a line of its own, as wide as the thumb needs.
    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        RowLayout {
            Layout.fillWidth: true
            spacing: root.narrow ? Theme.space.s : Theme.space.m

            PhaseTimer {
                id: timer

                visible: root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused
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
                    Layout.fillWidth: true
                    visible: text !== ""
                    //: Whose turn to speak it is; %1 is a name.
                    text: root.table.speakerName !== "" ? qsTr("Turn: %1").arg(root.table.speakerName) : ""
                    color: Theme.color.accent
                }
            }
            IconButton {
                visible: d.on
                icon.name: "timer"
                text: qsTr("Five minutes more")
                onClicked: root.table.extend(5)
            }
            Button {
                visible: d.on && root.table.hands.length > 0
                icon.name: "hand"
                iconOnly: root.tight
                text: qsTr("Next turn")
                hint: qsTr("The turn to who has waited longest")
                onClicked: root.table.nextHand()
            }
            IconButton {
                visible: d.on && !root.narrow
                icon.name: "pen-line"
                text: qsTr("Write a sentence")
                onClicked: root.sentenceRequested()
            }
            Button {
                visible: d.on
                kind: root.table.paused ? "primary" : "secondary"
                icon.name: root.table.paused ? "play" : "pause"
                iconOnly: root.narrow
                text: root.table.paused ? qsTr("Go on") : qsTr("Pause")
                hint: qsTr("Blanks the guests' screens and the room's")
                onClicked: root.table.setPaused(!root.table.paused)
            }
        }
        // Not layouts in a layout: the button would keep the height that it has before it knows its width, and reach out
        // of the window.
        Row {
            id: foot

            readonly property real taken: pen.visible ? pen.width + foot.spacing : 0

            Layout.fillWidth: root.narrow
            spacing: Theme.space.s

            IconButton {
                id: pen

                visible: d.on && root.narrow
                icon.name: "pen-line"
                text: qsTr("Write a sentence")
                onClicked: root.sentenceRequested()
            }
            // One of them is there.
            Column {
                id: steps

                Button {
                    width: root.narrow ? foot.width - foot.taken : implicitWidth
                    visible: root.table.state === MeetingTable.Planned
                    kind: "primary"
                    icon.name: "play"
                    text: qsTr("Begin the meeting")
                    onClicked: root.table.begin()
                }
                Button {
                    width: root.narrow ? foot.width - foot.taken : implicitWidth
                    visible: d.on && root.table.nextTitle !== ""
                    kind: "primary"
                    iconAfter: true
                    icon.name: "arrow-right"
                    text: root.table.nextView === "break" ? qsTr("To the break") : root.table.nextTitle
                    hint: qsTr("Next phase: %1").arg(root.table.nextTitle)
                    onClicked: root.table.next()
                }
                Button {
                    width: root.narrow ? foot.width - foot.taken : implicitWidth
                    visible: d.on && root.table.nextTitle === ""
                    kind: "primary"
                    icon.name: "check"
                    text: qsTr("End the meeting")
                    onClicked: root.endRequested()
                }
            }
        }
    }

    QtObject {
        id: d

        readonly property bool on: root.table.state === MeetingTable.Running || root.table.state === MeetingTable.Paused
        property var titles: []

        function refresh(): void {
            const names = [];
            for (let i = 0; i < root.table.phases.count; ++i)
                names.push(root.table.phases.value(i, "title"));
            titles = names;
        }
    }

    Component.onCompleted: d.refresh()
    Connections {
        target: root.table
        function onChanged(): void { d.refresh() }
    }
}
