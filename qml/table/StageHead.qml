// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Over a stage: what happens now, the verb that adds to it, and showing it to the room.
RowLayout {
    id: root

    required property MeetingTable table
    property string title: root.table.phaseTitle
    property string purpose: root.table.phasePurpose
    property string addText: ""
    property string addIcon: "plus"
    /// The view that the room's screen shows for this stage; empty: nothing to show.
    property string showView: ""

    signal addRequested()

    spacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Title {
            Layout.fillWidth: true
            text: root.title
        }
        Body {
            Layout.fillWidth: true
            text: root.purpose
            muted: true
        }
    }
    Button {
        visible: root.showView !== "" && root.table.room.open
        icon.name: root.table.shown === root.showView ? "eye" : "monitor-up"
        text: root.table.shown === root.showView ? qsTr("On the room screen") : qsTr("Show to the room")
        onClicked: root.table.show(root.showView)
    }
    Button {
        visible: root.addText !== ""
        kind: "primary"
        icon.name: root.addIcon
        text: root.addText
        onClicked: root.addRequested()
    }
}
