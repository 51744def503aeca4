// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One person who can be invited, with the invitation once there is one.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string picture
    required property bool here
    required property LobbyDesk lobby
    property string lookup: ""
    /// The invitation and device by which the person was let in; empty: has not been.
    property string boundLookup: ""
    property string boundDevice: ""

    signal removalRequested(lookup: string, device: string)

    spacing: Theme.space.xs

    /// An invitation that was made earlier is found again.
    function find(): void {
        let found = "";
        root.boundLookup = root.boundDevice = "";
        for (let i = 0; i < root.lobby.invitations.count; ++i) {
            if (root.lobby.invitations.value(i, "member") !== root.key)
                continue;
            if (!root.lobby.invitations.value(i, "bound")) {
                found = root.lobby.invitations.value(i, "key");
            } else {
                root.boundLookup = root.lobby.invitations.value(i, "key");
                root.boundDevice = root.lobby.invitations.value(i, "device");
            }
        }
        root.lookup = found;
    }

    Component.onCompleted: root.find()
    Connections {
        target: root.lobby.invitations
        function onCountChanged(): void { root.find() }
        function onDataChanged(): void { root.find() }
    }

    ListRow {
        Layout.fillWidth: true
        title: root.name
        subtitle: root.detail
        readOnly: true
        leading: Avatar { name: root.name; picture: root.picture; decorative: true }

        Badge { visible: root.here; text: qsTr("here"); kind: "success" }
        IconButton {
            visible: root.boundLookup !== ""
            icon.name: "user-minus"
            //: Button: puts %1's device out of every circle of the invitation.
            text: qsTr("Remove %1 from the meeting").arg(root.name)
            onClicked: root.removalRequested(root.boundLookup, root.boundDevice)
        }
        Button {
            visible: !root.here && root.lookup === ""
            icon.name: "qr-code"
            text: qsTr("Invite")
            //: Screen reader; %1 is a name.
            Accessible.name: qsTr("Invite %1").arg(root.name)
            onClicked: root.lobby.invite(root.key, 24)
        }
    }
    Rows {
        model: root.lookup !== "" && !root.here ? 1 : 0

        InviteCard {
            name: root.name
            link: root.lobby.linkOf(root.lookup)
            onTaken: root.lobby.revoke(root.lookup)
        }
    }
}
