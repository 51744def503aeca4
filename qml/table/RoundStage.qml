// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A round: everybody in turn, large enough to be seen from the other side of the table.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.l

    StageHead {
        Layout.fillWidth: true
        table: root.table
    }
    Rows {
        // Only at the first round: later it would come between people.
        model: root.table.phaseIndex <= 1 ? 1 : 0

        ToldChanges { lists: root.table.shownLists; meeting: root.table.meeting }
    }
    Flow {
        id: seats

        /// Two beside one another even on a phone.
        readonly property real seatWidth: Math.floor(Math.min((seats.width - seats.spacing) / 2, 168 * Math.min(1.6, Theme.scale)))

        Layout.fillWidth: true
        spacing: Theme.space.l

        Repeater {
            model: root.table.people

            Card {
                id: seat

                required property string key
                required property string name
                required property string detail
                required property string picture
                required property bool here
                required property bool inRoom
                required property bool speaking
                readonly property bool isHere: seat.here || seat.inRoom

                width: seats.seatWidth
                interactive: true
                selected: speaking
                face: speaking ? Theme.color.accentSoft : isHere ? Theme.color.surface : Theme.color.canvas
                Accessible.name: qsTr("Give the turn to %1").arg(seat.name)
                onClicked: root.table.giveTurn(seat.speaking ? "" : seat.key)

                Avatar {
                    Layout.alignment: Qt.AlignHCenter
                    name: seat.name
                    picture: seat.picture
                    size: Theme.size.avatarXl
                    active: seat.speaking
                    decorative: true
                }
                Strong {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: seat.name
                }
                Caption {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: seat.speaking ? qsTr("has the turn") : seat.isHere ? seat.detail : qsTr("not here yet")
                    muted: !seat.speaking
                }
            }
        }
    }
    Rows {
        firstWidth: 400
        // In the last round: how things are now, beside how they were.
        model: root.table.phaseIndex > 1 && root.table.phaseView === "round" ? 1 : 0

        ScaleRow { table: root.table; moment: "after" }
    }
}
