// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Home: today's meetings first, then the children, who has waited longest on top.
Page {
    id: root

    title: qsTr("Hello, %1").arg(App.home.memberName)
    subtitle: App.home.todayCount > 0 ? qsTr("%n meetings today", "", App.home.todayCount) : qsTr("No meetings today")

    actions: [
        IconButton { icon.name: "handshake"; text: qsTr("How we work together"); onClicked: principles.get()?.open() },
        IconButton { icon.name: "users-round"; text: qsTr("My team"); onClicked: team.open() },
        IconButton { icon.name: "lock"; text: qsTr("Lock"); onClicked: App.lock() },
        IconButton { icon.name: "settings"; text: qsTr("Settings"); onClicked: settings.open() }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        HomeHead {
            Layout.fillWidth: true
            Layout.maximumWidth: 760
            Layout.alignment: Qt.AlignHCenter
            Layout.margins: root.margin
            Layout.bottomMargin: 0
            onAddRequested: adding.open()
            onJoinRequested: joining.open()
            onPracticeRequested: practice.open()
        }
        CardList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: root.margin
            maximumContentWidth: 760
            spacing: Theme.space.xs
            name: qsTr("Children")
            model: App.home.children
            delegate: ChildRow { width: list.columnWidth }
        }
    }

    WhenAsked {
        id: principles

        PrinciplesSheet {}
    }
    Sheet {
        id: joining

        title: qsTr("To somebody else's meeting")

        JoinByLink { Layout.fillWidth: true }
    }
    Dialog {
        id: adding

        title: qsTr("A new child's page")
        message: qsTr("At first only you see it.")
        acceptText: qsTr("Make the page")
        rejectText: qsTr("Cancel")
        acceptEnabled: name.text.trim() !== ""
        onAccepted: {
            const key = App.home.addChild(name.text);
            name.text = "";
            if (key !== "")
                App.openCase(key);
        }

        TextField {
            id: name

            Layout.fillWidth: true
            label: qsTr("The child's name")
            maximumLength: 120
        }
    }
    PracticeSheet { id: practice }
    SettingsSheet { id: settings; onVaultRequested: vault.open() }
    VaultSheet { id: vault; onKeysRequested: keys.open() }
    TeamKeysSheet { id: keys }
    TeamSheet { id: team; onCoverageRequested: coverage.open() }
    CoverageSheet { id: coverage; desk: App.coverage }
}
