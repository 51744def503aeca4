// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What of the family is shown, seen from the chosen person.
Menu {
    id: root

    required property GenogramDesk desk

    readonly property string key: root.desk.chosen
    property int branch: 0

    onAboutToShow: root.branch = root.desk.sight.branchOf(root.key)

    MenuItem {
        icon.name: "users-round"
        //: Genogram: parents, partners, children and who lives with them.
        text: qsTr("Only the nearest")
        onTriggered: root.desk.sight.showNear(root.key, 1)
    }
    MenuItem {
        icon.name: "users-round"
        //: Genogram: also grandparents, siblings, nieces and so on.
        text: qsTr("Only those near, two steps")
        onTriggered: root.desk.sight.showNear(root.key, 2)
    }
    MenuItem {
        visible: root.branch > 0 && !root.desk.sight.isFolded(root.key)
        icon.name: "git-branch"
        //: Genogram: hides those who are in the family through this person only. %n is how many.
        text: qsTr("Fold the branch (%n)", "", root.branch)
        onTriggered: root.desk.sight.fold(root.key)
    }
    MenuItem {
        visible: root.desk.sight.hidden > 0
        icon.name: "maximize"
        text: qsTr("Show everybody again")
        onTriggered: root.desk.sight.showAll()
    }
}
