// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// On top of every page while somebody stands at a door of this device. Says how many and not who: others may look at
/// this screen.
Item {
    id: root

    /// How much of the window it takes.
    readonly property real space: root.visible ? root.height : 0
    readonly property int waiting: App.door.waiting
    readonly property int colleagues: App.door.colleagues
    /// At the doors of pages that are not open.
    readonly property int others: App.door.others
    /// From where the way to the door is one tap.
    readonly property bool isNear: root.waiting > 0 ? App.stage === App.Child || App.stage === App.Table
        : root.others > 0 && App.stage === App.Home

    height: lines.implicitHeight + 2 * Theme.space.xs
    // A guest's page tells of the meeting that it is in and of nothing else; a locked device tells nothing.
    visible: (d.text !== "" || App.door.elsewhere)
        && (App.stage === App.Home || App.stage === App.Child || App.stage === App.Table || App.stage === App.Review)

    Column {
        id: lines

        x: Theme.space.s
        y: Theme.space.xs
        width: root.width - 2 * Theme.space.s
        spacing: Theme.space.xs

        // Made only while they are shown: one that nobody sees would still be laid out on every page.
        Repeater {
            model: d.text !== "" ? 1 : 0

            Banner {
                width: lines.width
                kind: "info"
                text: d.text
                //: Button of a message that somebody waits: opens the list of those who wait.
                actionText: root.isNear ? qsTr("To the door") : ""
                onActionTriggered: App.openDoor()
            }
        }
        Repeater {
            model: App.door.elsewhere ? 1 : 0

            Banner {
                width: lines.width
                kind: "info"
                text: qsTr("Somebody knocked with an invitation that was made on another device. Whoever made it can let them in.")
                actionText: qsTr("I have seen it")
                onActionTriggered: App.door.acknowledge()
            }
        }
    }
    QtObject {
        id: d

        //: On top of every page. %n people want to come to the meeting and wait to be let in.
        readonly property string guests: qsTr("%n at the door of the meeting.", "", root.waiting)
        //: On top of every page. %n colleagues wait to be let into the team: its page is reached from the home page.
        readonly property string team: qsTr("%n at the door of your team.", "", root.colleagues)
        readonly property string others: App.stage === App.Home
            //: On top of the home page. %n people want to come to a child's meeting and wait to be let in.
            ? qsTr("%n at the door of a meeting.", "", root.others)
            //: On top of a child's page. %n people want to come to another child's meeting and wait to be let in.
            : qsTr("%n at the door of another meeting.", "", root.others)
        readonly property var lines: [root.waiting > 0 ? d.guests : "", root.others > 0 ? d.others : "",
            root.colleagues > 0 ? d.team : ""]
        readonly property string text: d.lines.filter(one => one !== "").join(" ")
    }
}
