// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Coming to somebody else's table: a link or twelve spoken digits, no vault needed.
ColumnLayout {
    id: root

    spacing: Theme.space.m

    TextField {
        id: link

        Layout.fillWidth: true
        label: qsTr("I was invited: link or twelve digits")
        maximumLength: 512
        onAccepted: join.clicked()
    }
    Button {
        id: join

        Layout.fillWidth: true
        enabled: link.text.trim() !== ""
        text: qsTr("To the meeting")
        icon.name: "door-open"
        onClicked: App.joinAsGuest(link.text.trim())
    }
}
