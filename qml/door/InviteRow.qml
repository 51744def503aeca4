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
    /// Of another invitation of theirs, that is read aloud; empty: none, or nobody here knows its code.
    property string code: ""
    property string codeLookup: ""
    /// Of an invitation of theirs by which nobody is heard.
    property string mutedLookup: ""
    /// Their devices read along, whether they are here just now or not.
    property bool inside: false
    property bool removing: false

    property string hereText: qsTr("here")
    //: Button: puts %1's devices out of every circle.
    property string removeText: qsTr("Remove %1 from the meeting")

    /// Also those who are in can be invited: with another device.
    property bool moreDevices: false
    readonly property bool canInvite: !root.here || root.moreDevices

    signal removalRequested()

    spacing: Theme.space.xs

    /// An invitation that was made earlier is found again.
    function find(): void {
        let found = "";
        let muted = "";
        let code = "";
        let codeLookup = "";
        for (let i = 0; i < root.lobby.invitations.count; ++i) {
            if (root.lobby.invitations.value(i, "member") !== root.key)
                continue;
            const isOpen = !root.lobby.invitations.value(i, "bound") && !root.lobby.invitations.value(i, "over");
            if (isOpen && !root.lobby.invitations.value(i, "spoken")) {
                found = root.lobby.invitations.value(i, "key");
            } else if (isOpen && root.lobby.invitations.value(i, "code") !== "") {
                code = root.lobby.invitations.value(i, "code");
                codeLookup = root.lobby.invitations.value(i, "key");
            }
            if (root.lobby.invitations.value(i, "muted"))
                muted = root.lobby.invitations.value(i, "key");
        }
        root.lookup = found;
        root.code = code;
        root.codeLookup = codeLookup;
        root.mutedLookup = muted;
        const row = root.lobby.admitted.indexOfKey(root.key);
        root.inside = row >= 0;
        root.removing = row >= 0 && root.lobby.admitted.value(row, "removing");
    }

    Component.onCompleted: root.find()
    Connections {
        target: root.lobby.invitations
        function onCountChanged(): void { root.find() }
        function onDataChanged(): void { root.find() }
    }
    Connections {
        target: root.lobby.admitted
        function onCountChanged(): void { root.find() }
        function onDataChanged(): void { root.find() }
    }

    ListRow {
        Layout.fillWidth: true
        title: root.name
        subtitle: root.detail
        readOnly: true
        leading: Avatar { name: root.name; picture: root.picture; decorative: true }

        Badge { visible: root.here && !root.removing; text: root.hereText; kind: "success" }
        //: A badge: this person's devices are being taken out, and the server has not confirmed it yet.
        Badge { visible: root.removing; text: qsTr("being removed"); kind: "warning" }
        IconButton {
            visible: root.inside && !root.removing
            icon.name: "user-minus"
            text: root.removeText.arg(root.name)
            onClicked: root.removalRequested()
        }
        Button {
            visible: root.canInvite && root.lookup === ""
            icon.name: "qr-code"
            text: root.here ? qsTr("Another device") : qsTr("Invite")
            //: Screen reader; %1 is a name.
            Accessible.name: qsTr("Invite %1").arg(root.name)
            onClicked: root.lobby.invite(root.key, 24)
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.mutedLookup !== ""
        kind: "info"
        //: %1 is a name. Whoever knocks with that link is told "not now" by itself.
        text: qsTr("You are not told of anybody who knocks with the link for %1.").arg(root.name)
    }
    Button {
        Layout.fillWidth: true
        visible: root.mutedLookup !== ""
        kind: "quiet"
        icon.name: "bell"
        //: Button: knocks with the link for %1 (a name) are told again.
        text: qsTr("Tell me of %1 again").arg(root.name)
        onClicked: root.lobby.unmute(root.mutedLookup)
    }
    Rows {
        model: root.lookup !== "" && root.canInvite ? 1 : 0

        InviteCard {
            name: root.name
            link: root.lobby.linkOf(root.lookup)
            code: root.code
            onCodeWanted: root.lobby.sayAsCode(root.key)
            onCodeTaken: root.lobby.revoke(root.codeLookup)
            onTaken: root.lobby.revoke(root.lookup)
            onTakenForSafety: root.lobby.revokeForSafety(root.lookup)
        }
    }
}
