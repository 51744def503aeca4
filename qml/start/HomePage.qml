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

    CardList {
        id: list

        anchors.fill: parent
        padding: root.margin
        maximumContentWidth: 760
        spacing: Theme.space.xs
        name: qsTr("Children")
        model: App.home.children
        header: HomeHead {
            width: list.columnWidth
            onAddRequested: adding.open()
        }
        footer: JoinCard { width: list.columnWidth }
        section.property: "today"
        section.delegate: Heading {
            required property string section

            width: list.columnWidth
            topPadding: Theme.space.m
            bottomPadding: Theme.space.xs
            //: Headings of the list of children: those with a meeting today, and all others.
            text: section === "true" ? qsTr("Today") : qsTr("Waiting longest first")
        }
        delegate: ChildRow { width: list.columnWidth }
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
