// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One person who can be invited, with their link once there is one.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string picture
    required property bool here
    required property LobbyDesk lobby
    property string lookup: ""

    spacing: Theme.space.xs

    ListRow {
        Layout.fillWidth: true
        title: root.name
        subtitle: root.detail
        readOnly: true
        leading: Avatar { name: root.name; picture: root.picture; decorative: true }

        Badge { visible: root.here; text: qsTr("here"); kind: "success" }
        Button {
            visible: !root.here && root.lookup === ""
            text: qsTr("Invite")
            onClicked: root.lookup = root.lobby.invite(root.key, 24)
        }
    }
    TextArea {
        Layout.fillWidth: true
        visible: root.lookup !== ""
        label: qsTr("Link for %1").arg(root.name)
        helper: qsTr("Opens the door only once you let the person in.")
        readOnly: true
        text: root.lookup === "" ? "" : root.lobby.linkOf(root.lookup)
    }
}
