// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Door
import Kudelma.Ui

/// The team directory: the colleagues whom this person works with, and letting a new one in.
Sheet {
    id: root

    readonly property bool isEmpty: !App.team.exists && !App.team.unreadable

    signal coverageRequested()

    title: App.team.exists ? App.team.name : qsTr("My team")
    subtitle: App.team.exists ? qsTr("Your colleagues come in here once. After that you bring each other to a child's page with one tap.") : ""
    onClosed: adding.forget()

    Banner {
        Layout.fillWidth: true
        visible: App.team.unreadable
        kind: "error"
        text: qsTr("The team's file on this device cannot be opened. Leave the team, and ask for a new invitation.")
    }
    Banner {
        Layout.fillWidth: true
        visible: App.team.removed
        kind: "warning"
        text: qsTr("This device was taken out of the team. The children's pages that are here stay.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.isEmpty
        text: qsTr("A team is the colleagues whom you work with. One of you makes it and invites the others. If yours has one already, ask for an invitation and open it with “I was invited”.")
    }
    TextField {
        id: teamName

        Layout.fillWidth: true
        visible: root.isEmpty
        label: qsTr("The team's name")
        maximumLength: 120
        onAccepted: make.clicked()
    }
    Button {
        id: make

        Layout.fillWidth: true
        visible: root.isEmpty
        kind: "primary"
        icon.name: "users-round"
        text: qsTr("Make the team")
        enabled: teamName.text.trim() !== ""
        onClicked: {
            if (App.team.create(teamName.text))
                teamName.text = "";
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: App.team.exists && !App.team.online && !App.team.removed
        text: qsTr("There is no connection to the meeting server. Nobody can be invited just now.")
    }
    Heading {
        Layout.fillWidth: true
        visible: App.team.lobby !== null && App.team.lobby.knocks.count > 0
        text: qsTr("At the door")
    }
    Rows {
        spacing: Theme.space.l
        model: App.team.lobby !== null ? App.team.lobby.knocks : null

        KnockCard { lobby: App.team.lobby }
    }
    Heading {
        Layout.fillWidth: true
        visible: App.team.exists
        text: qsTr("Colleagues")
    }
    Rows {
        spacing: Theme.space.l
        model: App.team.lobby !== null ? App.team.colleagues : null

        TeamRow {
            onRemovalRequested: {
                removal.who = name;
                removal.member = key;
                removal.open();
            }
        }
    }
    AddColleague {
        id: adding

        Layout.fillWidth: true
        visible: App.team.canInvite
    }
    Caption {
        Layout.fillWidth: true
        visible: App.team.exists && !App.team.canInvite && !App.team.removed
        text: qsTr("New colleagues are let in by whoever keeps the team.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        visible: App.team.exists
        kind: "secondary"
        icon.name: "users-round"
        text: qsTr("How our meetings reach the children")
        onClicked: root.coverageRequested()
    }
    Button {
        Layout.fillWidth: true
        visible: !root.isEmpty
        kind: "quiet"
        icon.name: "log-out"
        text: qsTr("Leave the team")
        onClicked: leaving.open()
    }
    Dialog {
        id: leaving

        title: qsTr("Leave the team?")
        message: qsTr("Your colleagues can no longer bring you to a child's page. The pages that are here stay. To come back you need a new invitation.")
        danger: true
        acceptText: qsTr("Leave")
        rejectText: qsTr("Stay")
        onAccepted: App.team.leave()
    }
    Dialog {
        id: removal

        property string who: ""
        property string member: ""

        title: qsTr("Take %1 out of the team?").arg(removal.who)
        message: qsTr("From now on nobody can bring them to a child's page. They stay on the pages they are on already: take them out there too.")
        danger: true
        acceptText: qsTr("Take out")
        rejectText: qsTr("Keep")
        onAccepted: App.team.lobby.remove(removal.member)
    }
}
