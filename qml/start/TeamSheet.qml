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

    title: App.team.exists ? App.team.name : qsTr("My team")
    subtitle: App.team.exists ? qsTr("Your colleagues come in here once. After that you bring each other to a child's page with one tap.") : ""
    onClosed: adding.forget()

    Body {
        Layout.fillWidth: true
        visible: !App.team.exists
        text: qsTr("A team is the colleagues whom you work with. One of you makes it and invites the others. If yours has one already, ask for an invitation and open it with “I was invited”.")
    }
    TextField {
        id: teamName

        Layout.fillWidth: true
        visible: !App.team.exists
        label: qsTr("The team's name")
        maximumLength: 120
        onAccepted: make.clicked()
    }
    Button {
        id: make

        Layout.fillWidth: true
        visible: !App.team.exists
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
        visible: App.team.exists && !App.team.online
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
        visible: App.team.exists && !App.team.canInvite
        text: qsTr("New colleagues are let in by whoever keeps the team.")
        muted: true
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
