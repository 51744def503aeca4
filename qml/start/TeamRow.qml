// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Door
import Kudelma.Ui

/// One colleague. Whoever keeps the team can invite them and take them out.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string picture
    required property bool here
    required property bool self

    signal removalRequested()

    ListRow {
        Layout.fillWidth: true
        visible: root.self || !App.team.canInvite
        title: root.name
        subtitle: root.detail
        readOnly: true
        leading: Avatar { name: root.name; picture: root.picture; decorative: true }

        //: A badge beside one's own name.
        Badge { visible: root.self; text: qsTr("you") }
        //: A badge: this colleague's device is in the team.
        Badge { visible: root.here && !root.self; text: qsTr("in"); kind: "success" }
    }
    InviteRow {
        Layout.fillWidth: true
        visible: !root.self && App.team.canInvite
        key: root.key
        name: root.name
        detail: root.detail
        picture: root.picture
        here: root.here
        lobby: App.team.lobby
        hereText: qsTr("in")
        moreDevices: true
        //: Button: %1 is a colleague.
        removeText: qsTr("Take %1 out of the team")
        onRemovalRequested: root.removalRequested()
    }
}
