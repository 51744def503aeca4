// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The family's question to the meeting: stays in sight from the moment it is asked.
Rectangle {
    id: root

    required property MeetingTable table

    implicitHeight: row.implicitHeight + 2 * Theme.space.s
    radius: Theme.radius.m
    color: Theme.color.voiceSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The question: %1").arg(root.table.question)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.space.s
        anchors.leftMargin: Theme.space.m
        spacing: Theme.space.m

        Icon { name: "quote"; color: Theme.color.voice }
        Label {
            Layout.fillWidth: true
            font: Theme.type.quote
            color: Theme.color.voiceSoftInk
            text: root.table.question !== "" ? root.table.question : qsTr("What would be good to have talked about today?")
        }
    }
}
