// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Above the children: the woven band of the house, finding one, and making a new page.
ColumnLayout {
    id: root

    signal addRequested()
    signal joinRequested()
    signal practiceRequested()

    spacing: Theme.space.l

    WovenBand { Layout.fillWidth: true; vertical: false }
    Banner {
        Layout.fillWidth: true
        visible: App.start.openedByTeam !== ""
        kind: "warning"
        //: %1 is a day and a time.
        text: qsTr("This vault was opened with the team's keys: %1. If you did not ask for that, tell your supervisor.").arg(App.start.openedByTeam)
        actionText: App.start.canAcknowledge ? qsTr("I know") : ""
        onActionTriggered: App.start.acknowledgeOpenedByTeam()
    }
    Rows {
        spacing: Theme.space.m
        model: App.team.offers

        OfferRow {}
    }
    EmptyState {
        Layout.fillWidth: true
        visible: App.home.total === 0
        iconName: "sprout"
        title: qsTr("No children's pages yet")
        text: qsTr("Make the first one, or practise with a made-up family first.")
    }
    ActionRow {
        Layout.fillWidth: true

        Button {
            kind: "primary"
            icon.name: "plus"
            text: qsTr("A new child's page")
            onClicked: root.addRequested()
        }
        Button {
            icon.name: "sprout"
            text: qsTr("Practise with a made-up family")
            onClicked: root.practiceRequested()
        }
        Button {
            kind: "quiet"
            icon.name: "door-open"
            text: qsTr("I was invited")
            onClicked: root.joinRequested()
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: App.home.due.count > 0
        text: qsTr("What you promised for this week")
    }
    Rows {
        spacing: Theme.space.xs
        model: App.home.due

        DueRow {}
    }
    SearchField {
        Layout.fillWidth: true
        visible: App.home.total > App.home.fewChildren
        placeholder: qsTr("Find a child by name")
        onEdited: text => App.home.find(text)
    }
    Body {
        Layout.fillWidth: true
        visible: App.home.total > 0 && App.home.children.count === 0
        text: qsTr("Nobody of that name.")
        muted: true
    }
}
