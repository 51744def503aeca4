// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Home: today's meetings first, then the children, who has waited longest on top.
Page {
    id: root

    title: qsTr("Hello, %1").arg(App.home.memberName)
    subtitle: App.home.todayCount > 0 ? qsTr("%n meetings today", "", App.home.todayCount) : qsTr("No meetings today")

    actions: [
        IconButton { icon.name: "lock"; text: qsTr("Lock"); onClicked: App.lock() },
        IconButton { icon.name: "settings"; text: qsTr("Settings"); onClicked: settings.open() }
    ]

    ScrollArea {
        anchors.fill: parent
        padding: root.margin
        spacing: Theme.space.m
        maximumContentWidth: 900

        EmptyState {
            Layout.fillWidth: true
            visible: App.home.children.count === 0
            iconName: "sprout"
            title: qsTr("No children's pages yet")
            text: qsTr("Make the first one, or practise with a made-up family first.")
        }
        Repeater {
            model: App.home.children

            ChildRow { Layout.fillWidth: true }
        }
        ActionRow {
            Layout.fillWidth: true

            Button {
                kind: "primary"
                icon.name: "plus"
                text: qsTr("A new child's page")
                onClicked: adding.open()
            }
            Button {
                icon.name: "sprout"
                text: qsTr("Practise with a made-up family")
                onClicked: {
                    const key = App.home.loadPractice();
                    if (key !== "")
                        App.openCase(key);
                }
            }
        }
        Divider { Layout.fillWidth: true }
        JoinByLink { Layout.fillWidth: true; Layout.maximumWidth: 480 }
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
    SettingsSheet { id: settings }
}
