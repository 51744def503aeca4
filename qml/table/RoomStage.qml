// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Records
import Kudelma.Ui

/// What everybody in the room may see, large.
Item {
    id: root

    required property MeetingTable table
    readonly property RoomScreen room: root.table.room
    readonly property string view: root.room.blank ? "blank" : root.table.shown

    /// Nothing but the family's question is shown: it has the whole screen.
    readonly property bool asksOnly: root.table.question !== ""
        && (root.table.phaseIndex > 1 ? 0 : root.shows(["round"])) + root.shows(["genogram", "voices", "response", "hypotheses", "viewpoints", "factors", "ecomap", "steps"]) === 0

    function shows(names: var): int { return names.includes(root.view) ? 1 : 0 }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.xl
        spacing: Theme.space.l
        visible: !root.room.blank

        Title {
            Layout.fillWidth: true
            text: root.table.phaseTitle
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: root.asksOnly
            visible: root.table.question !== ""
            font: root.asksOnly ? Theme.type.quoteLarge : Theme.type.quote
            color: Theme.color.voice
            horizontalAlignment: root.asksOnly ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            text: root.table.question
        }
        Item {
            visible: !root.asksOnly
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.shows(["genogram"])
                GenogramView {
                    anchors.fill: parent
                    desk: root.room.genogram
                    interactive: false

                    TimeFrame { anchors.fill: parent; time: root.room.genogram.time }
                }
            }
            Repeater {
                // Who is here is said at the first round; later it would come between people.
                model: root.table.phaseIndex <= 1 ? root.shows(["round"]) : 0

                RoomPeople { anchors.fill: parent; room: root.room }
            }
            Repeater {
                model: root.shows(["voices", "response"])

                CardList {
                    anchors.fill: parent
                    spacing: Theme.space.l
                    name: qsTr("Own words")
                    model: root.room.lists.voices
                    delegate: VoiceCard {
                        width: ListView.view?.columnWidth ?? 0
                        large: true
                    }
                }
            }
            Repeater {
                model: root.shows(["hypotheses"])
                RoomThoughts { anchors.fill: parent; room: root.room }
            }
            Repeater {
                model: root.shows(["viewpoints"])
                RoomViewpoints { anchors.fill: parent; room: root.room; meeting: root.table.meeting }
            }
            Repeater {
                model: root.shows(["factors"])

                CardList {
                    anchors.fill: parent
                    spacing: Theme.space.l
                    name: qsTr("Risks and protection")
                    model: root.room.lists.factors
                    delegate: FactorCard {
                        width: ListView.view?.columnWidth ?? 0
                    }
                }
            }
            Repeater {
                model: root.shows(["ecomap"])

                RoomEcomap { anchors.fill: parent; room: root.room }
            }
            Repeater {
                model: root.shows(["steps"])

                CardList {
                    anchors.fill: parent
                    spacing: Theme.space.l
                    name: qsTr("Steps")
                    model: root.room.lists.steps
                    delegate: StepCard {
                        width: ListView.view?.columnWidth ?? 0
                    }
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            //: On the room screen: %1 is a list of names of those who see it.
            text: qsTr("Seen by: %1").arg(Names.listed(root.room.audience))
            muted: true
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.l
        visible: root.room.blank

        KudelmaMark { Layout.alignment: Qt.AlignHCenter; size: 96 }
        Lead {
            Layout.alignment: Qt.AlignHCenter
            text: root.table.paused ? qsTr("A break") : ""
        }
    }
}
