// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kudelma.App
import Kudelma.Child
import Kudelma.Guest
import Kudelma.Review
import Kudelma.Start
import Kudelma.Table
import Kudelma.Ui

/// The window: shows the workspace of the present stage, and nothing of the others. A workspace that is left is
/// destroyed, so that no words of a case stay behind in its items.
Window {
    id: root

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: App.stage === App.Guest ? qsTr("Meeting") : "Kudelma"
    color: Theme.color.canvas

    Component.onCompleted: d.applyLook()

    QtObject {
        id: d

        function applyLook(): void {
            const names = ["", "light", "dark", "contrast"];
            const theme = App.appearance.theme;
            Theme.mode = theme === Appearance.System ? (App.appearance.systemDark ? "dark" : "light") : names[theme];
            Theme.textScale = App.appearance.textPercent / 100;
            Theme.reducedMotion = App.appearance.reducedMotion;
        }
    }

    Connections {
        target: App.appearance
        function onThemeChanged(): void { d.applyLook() }
        function onTextPercentChanged(): void { d.applyLook() }
        function onReducedMotionChanged(): void { d.applyLook() }
    }

    Shortcut {
        sequences: ["Ctrl+L"]
        onActivated: App.lock()
    }

    PracticeStrip {
        id: practice

        width: root.width
        visible: App.rehearsal
    }
    DoorStrip {
        id: door

        y: practice.space
        width: root.width
    }
    FocusScope {
        anchors.fill: parent
        anchors.topMargin: practice.space + door.space
        focus: visible
        // What one's own eyes see stays as it is, out of sight, while somebody else's view is shown.
        visible: App.viewAs === null

        // Desks come through the models, so that a page that is about to go does not look for a desk that has gone.
        Repeater {
            model: App.stage === App.FirstRun || App.stage === App.Locked || App.stage === App.Home ? 1 : 0
            StartWorkspace { anchors.fill: parent; focus: true }
        }
        Repeater {
            model: App.stage === App.Child && App.desk !== null ? [App.desk] : []
            ChildWorkspace {
                required property CaseDesk modelData

                anchors.fill: parent
                desk: modelData
                focus: true
            }
        }
        Repeater {
            model: App.stage === App.Table && App.table !== null ? [App.table] : []
            TableWorkspace {
                required property MeetingTable modelData

                anchors.fill: parent
                table: modelData
                focus: true
            }
        }
        Repeater {
            model: App.stage === App.Review && App.review !== null ? [App.review] : []
            ReviewWorkspace {
                required property ReviewDesk modelData

                anchors.fill: parent
                desk: modelData
                focus: true
            }
        }
        Repeater {
            model: App.stage === App.Guest ? 1 : 0
            GuestWorkspace { anchors.fill: parent; desk: App.guest; focus: true }
        }
    }

    Repeater {
        model: App.viewAs !== null ? [App.viewAs] : []

        ViewAsPage {
            required property ViewAsDesk modelData

            anchors.fill: parent
            anchors.topMargin: practice.space + door.space
            desk: modelData
            focus: true
            onFinished: App.endShowAs()
        }
    }

    Notices {
        anchors.fill: parent
        // Elsewhere what is said lies over the page's bar: the first thing below it may be what is asked for.
        anchors.topMargin: hasTabs ? practice.space + door.space : 0
        hasTabs: App.stage === App.Child
    }
    LockWarning {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.xxl
    }
}
