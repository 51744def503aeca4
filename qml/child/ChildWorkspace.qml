// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Records
import Kudelma.Ui

/// A child's page: the family, own words, thoughts, steps, what happened when, meetings.
Page {
    id: root

    required property CaseDesk desk
    readonly property var places: ["genogram", "ecomap", "voices", "drawings", "viewpoints", "factors", "hypotheses", "questions", "steps", "timeline", "meetings", "between"]
    property int place: 0
    readonly property int overdue: App.after?.between.overdue ?? 0
    readonly property int asked: App.after?.answers.waiting ?? 0

    title: root.desk.childName
    subtitle: root.desk.nextMeeting !== "" ? qsTr("Next meeting %1").arg(root.desk.nextMeetingText) : ""
    canGoBack: true
    onBackRequested: App.closeCase()

    actions: [
        IconButton {
            icon.name: "undo-2"
            text: qsTr("Undo")
            enabled: root.desk.pen.canUndo
            onClicked: root.desk.pen.undo()
        },
        IconButton {
            id: more

            icon.name: "ellipsis-vertical"
            //: Button: a menu of what else can be done on a child's page.
            text: qsTr("More")
            onClicked: (menu.get() as Menu).openBelow(more)
        },
        Button {
            visible: root.desk.nextMeeting !== ""
            kind: "primary"
            icon.name: "users-round"
            iconOnly: root.sizeClass === "narrow"
            text: qsTr("To the meeting")
            onClicked: App.openTable(root.desk.nextMeeting)
        }
    ]
    notices: [
        TroubleBanner { Layout.fillWidth: true; troubles: root.desk.troubles },
        Banner {
            Layout.fillWidth: true
            visible: App.local.here || App.local.elsewhere
            text: App.local.here ? qsTr("This is the page of a meeting without internet. End it here to bring home what was written.")
                : qsTr("This is the page of a meeting without internet. It goes from this device when its host ends the meeting and this device is connected then.")
            actionText: App.local.here ? qsTr("Open") : qsTr("Delete this page")
            onActionTriggered: {
                if (App.local.here)
                    sheets.showLocalMeeting();
                else
                    deletion.get()?.open();
            }
        },
        Banner {
            Layout.fillWidth: true
            visible: root.overdue > 0 && root.places[root.place] !== "between"
            //: On a child's page, to the person who works there.
            text: qsTr("%n things that you promised here had a day that has passed.", "", root.overdue)
            actionText: qsTr("Look")
            onActionTriggered: root.place = root.places.indexOf("between")
        },
        Banner {
            Layout.fillWidth: true
            visible: root.asked > 0 && root.places[root.place] !== "between"
            //: On a child's page, to a worker: whoever supervises the work has asked something.
            text: qsTr("%n comments on the work wait for your answer.", "", root.asked)
            actionText: qsTr("Look")
            onActionTriggered: root.place = root.places.indexOf("between")
        },
        Banner {
            Layout.fillWidth: true
            visible: root.desk.putAside > 0
            kind: "warning"
            text: qsTr("%n entries from others could not be read. They were put aside, and nothing else was changed.", "", root.desk.putAside)
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Tabs {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin
            tabs: [qsTr("Genogram"), qsTr("Ecomap"), qsTr("Own words"), qsTr("Drawings"), qsTr("Views"), qsTr("Safety"), qsTr("Thoughts"), qsTr("Questions"), qsTr("Steps"), qsTr("Timeline"), qsTr("Meetings"), qsTr("Between meetings")]
            currentIndex: root.place
            onChosen: index => root.place = index
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.place === 0 ? 1 : 0
                FamilyTab { anchors.fill: parent; desk: root.desk }
            }
            Repeater {
                model: root.places[root.place] === "between" && App.after ? 1 : 0
                BetweenTab {
                    anchors.fill: parent
                    after: App.after
                    lists: root.desk.lists
                    onThoughtRequested: key => {
                        root.place = root.places.indexOf("hypotheses");
                        bringing.key = key;
                        bringing.restart();
                    }
                }
            }
            Repeater {
                id: parts

                model: root.place > 0 && root.places[root.place] !== "between" ? 1 : 0

                RecordsTab {
                    anchors.fill: parent
                    lists: root.desk.lists
                    drawings: root.desk.drawings
                    pen: root.desk.pen
                    place: root.places[root.place]
                    onMeetingChosen: key => App.openTable(key)
                    onMemosRequested: key => sheets.showMemos(key)
                    onPlaceRequested: (place, key) => {
                        root.place = root.places.indexOf(place);
                        bringing.key = key;
                        bringing.restart();
                    }
                }
            }
        }
    }

    Timer {
        id: bringing

        property string key: ""

        interval: 0 // once the part of the page is made
        onTriggered: (parts.itemAt(0) as RecordsTab)?.bring(bringing.key)
    }
    ChildSheets {
        id: sheets

        desk: root.desk
        asked: root.asked
        onAnswersRequested: root.place = root.places.indexOf("between")
    }
    WhenAsked {
        id: deletion

        Dialog {
            title: qsTr("Delete this page?")
            message: qsTr("What was written in the meeting is deleted from this device. Whoever hosts the meeting has it still.")
            danger: true
            acceptText: qsTr("Delete")
            rejectText: qsTr("Keep")
            onAccepted: App.discardLocal()
        }
    }
    WhenAsked {
        id: menu

        Menu {
            MenuItem {
                icon.name: "eye"
                text: qsTr("Show as…")
                onTriggered: sheets.chooseView()
            }
            MenuItem {
                icon.name: "users-round"
                text: qsTr("People and circles")
                onTriggered: sheets.showPeople()
            }
            MenuItem {
                icon.name: "handshake"
                text: qsTr("How we work together")
                onTriggered: sheets.showPrinciples()
            }
            MenuItem {
                visible: !App.local.elsewhere
                icon.name: "wifi-off"
                text: qsTr("Meeting without internet")
                onTriggered: sheets.showLocalMeeting()
            }
            MenuItem {
                icon.name: "history"
                text: qsTr("Use log")
                onTriggered: sheets.showUses()
            }
            MenuItem {
                icon.name: "lock"
                text: qsTr("Lock")
                onTriggered: App.lock()
            }
        }
    }
    Draft {
        store: App.drafts
        key: "child.place"
        text: root.place > 0 ? String(root.place) : ""
        onRestored: text => {
            if (App.drafts.resuming)
                root.place = Math.min(Number(text), root.places.length - 1);
        }
    }
    Refusals { pen: root.desk.pen }
}
