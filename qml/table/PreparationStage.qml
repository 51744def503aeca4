// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Before the meeting: the safety check, who takes part how, and the plan with its minutes. What workers answered is on
/// this screen only while it shows what not everybody here may see.
ScrollArea {
    id: root

    required property MeetingTable table
    readonly property PreparationDesk preparation: root.table.preparation

    padding: Theme.space.l
    spacing: Theme.space.l
    maximumContentWidth: 820

    Title {
        Layout.fillWidth: true
        text: root.table.title
    }
    Card {
        Layout.fillWidth: true
        visible: !root.table.ownView

        Heading {
            Layout.fillWidth: true
            text: qsTr("Make ready together with the team")
        }
        Body {
            Layout.fillWidth: true
            muted: true
            text: qsTr("Who takes part and how, and what must be known before people meet. It is for the workers; open it when nobody else sees this screen.")
        }
        Button {
            Layout.fillWidth: true
            kind: root.preparation.mayBegin ? "secondary" : "primary"
            icon.name: "clipboard-list"
            text: qsTr("Open the preparation")
            onClicked: root.table.ownView = true
        }
    }
    Rows {
        model: root.table.ownView ? 1 : 0
        spacing: Theme.space.l

        Column {
            spacing: Theme.space.l

            PreparationProgress {
                width: parent.width
                preparation: root.preparation
            }
            SafetyCheck {
                width: parent.width
                preparation: root.preparation
                place: root.table.draftPlace
            }
            SessionsCard {
                width: parent.width
                visible: root.preparation.separate
                sessions: root.table.sessions
                // The table that is left must be off the screen before the next one takes its place.
                onOpened: meeting => {
                    App.leaveTable();
                    Qt.callLater(App.openTable, meeting);
                }
            }
            PreparationPeople {
                width: parent.width
                table: root.table
            }
            Button {
                width: parent.width
                icon.name: "monitor-play"
                text: qsTr("Try out this device")
                onClicked: deviceTest.get()?.open()
            }
            WhenAsked {
                id: deviceTest

                DeviceTestSheet { table: root.table }
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("The plan")
    }
    Body {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.table.planned.whenText
    }
    Body {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: root.table.planned.purpose
    }
    Button {
        Layout.fillWidth: true
        visible: root.table.planned.open && App.plans !== null
        icon.name: "pencil"
        text: qsTr("Change the plan")
        onClicked: change.get()?.open()
    }
    WhenAsked {
        id: change

        PlannedSheet {
            table: root.table
            onCalledOff: App.leaveTable()
        }
    }
    Rows {
        model: root.table.phases
        spacing: 0

        PlanRow {}
    }
}
