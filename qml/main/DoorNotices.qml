// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Whoever waits at a door, over every page but the meeting's table, which says so itself.
Column {
    id: root

    readonly property bool isOn: App.stage === App.Child || App.stage === App.Review || App.stage === App.Table

    spacing: Theme.space.s

    DoorAlert {
        id: alert

        app: App
    }
    Banner {
        width: root.width
        visible: root.isOn && alert.names.length > 0
        kind: "warning"
        //: %1 is a list of names.
        text: qsTr("%1 is at the door.").arg(Names.listed(alert.names))
        actionText: App.stage === App.Child && alert.meeting !== "" ? qsTr("Open the meeting") : ""
        onActionTriggered: App.openTable(alert.meeting)
    }
    Banner {
        width: root.width
        visible: root.isOn && alert.elsewhere
        kind: "info"
        text: qsTr("Somebody waits at the door of an invitation that was made on another device. Whoever made it can let them in.")
        actionText: qsTr("I have seen it")
        onActionTriggered: alert.acknowledge()
    }
}
