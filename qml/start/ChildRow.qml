// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// One child on the home page.
ListRow {
    id: root

    required property string key
    required property string child
    required property int weeks
    required property string meetingText
    required property bool today
    required property bool local

    title: root.child !== "" ? root.child : qsTr("A page without a name yet")
    subtitle: root.today ? qsTr("Meeting today, %1").arg(root.meetingText)
        : root.weeks < 0 ? qsTr("Not yet discussed") : qsTr("%n weeks since the last meeting", "", root.weeks)
    leading: Avatar { name: root.child; decorative: true }
    onClicked: App.openCase(root.key)

    Badge {
        visible: root.local
        //: A badge: the page of a meeting that is held without internet.
        text: qsTr("without internet")
        kind: "warning"
    }
    Badge {
        visible: root.today
        text: qsTr("today")
        kind: "accent"
    }
}
