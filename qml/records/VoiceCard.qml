// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Somebody's own words from a list of voices, with who sees them.
QuoteCard {
    id: root

    required property string words
    required property string personName
    required property string saidOn
    required property string medium
    required property string heardBy
    required property string wish
    required property bool readBack
    required property bool isChild
    required property var seenBy

    text: root.words
    //: Stands for the name of somebody who asked not to be named.
    speaker: root.personName === "" ? qsTr("Somebody in the family") : root.personName
    detail: root.medium !== "" && root.saidOn !== "" ? root.medium + ", " + root.saidOn : root.medium + root.saidOn
    Accessible.name: qsTr("%1: %2").arg(root.speaker).arg(root.words)

    Caption {
        Layout.fillWidth: true
        visible: root.wish !== ""
        //: %1 is what a child or another person said of who may see the words.
        text: qsTr("Their wish: %1").arg(root.wish)
        muted: true
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.sizeClass(root.width) === "narrow" ? 1 : 2
        columnSpacing: Theme.space.s
        rowSpacing: Theme.space.s

        WhoSees {
            Layout.fillWidth: true
            people: root.seenBy
            interactive: false
        }
        Badge {
            visible: root.readBack
            iconName: "check"
            //: The words were read to the person, who said that they are right.
            text: qsTr("read back")
            kind: "success"
        }
    }
}
