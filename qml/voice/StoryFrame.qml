// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One frame of a story: its picture, its words, whose they are, and who agrees to them.
Card {
    id: root

    required property string key
    required property int index
    required property string words
    required property string by
    required property var helpers
    required property string sticker
    required property string drawing
    required property string subject
    required property var agreed
    required property var seenBy
    required property bool writable
    required property bool isFirst
    required property bool isLast
    required property DrawingDesk drawings
    property bool canEdit: false

    signal moveRequested(int by)
    signal rewordRequested()
    signal pictureRequested()
    signal agreeRequested()
    signal withdrawRequested()

    readonly property string speaker: root.by !== "" ? root.by : qsTr("Somebody in the family")

    function namesOf(mark: string): var { return root.agreed.filter(each => each.mark === mark).map(each => each.name) }

    //: Name of one frame of a story. %1 is its place, %2 its words.
    name: qsTr("Picture %1: %2").arg(root.index + 1).arg(root.words)

    StoryPicture {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width * 0.7, 260 * Theme.scale)
        drawings: root.drawings
        drawing: root.drawing
        sticker: root.sticker
        words: root.words
    }
    Caption {
        Layout.fillWidth: true
        visible: root.subject !== ""
        //: %1 is the place of a frame in a story, %2 what it is about.
        text: qsTr("%1. %2").arg(root.index + 1).arg(root.subject)
        muted: true
    }
    Label {
        Layout.fillWidth: true
        text: root.words
        font: Theme.type.quote
        color: Theme.color.voiceSoftInk
    }
    Caption {
        Layout.fillWidth: true
        //: Below words of a story. %1 is whose words they are.
        text: qsTr("Whose words: %1").arg(root.speaker)
    }
    Caption {
        Layout.fillWidth: true
        visible: root.helpers.length > 0
        //: %1 are names of who helped to put something into words.
        text: qsTr("Helped: %1").arg(Names.listed(root.helpers))
        muted: true
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.agreed.length > 0

        Badge {
            visible: root.namesOf("hit").length > 0
            iconName: "check"
            kind: "success"
            //: %1 are names of who agrees to the words of a frame.
            text: qsTr("Agree: %1").arg(Names.listed(root.namesOf("hit")))
        }
        Badge {
            visible: root.namesOf("miss").length > 0
            iconName: "x"
            kind: "warning"
            //: %1 are names of who does not agree to the words of a frame yet.
            text: qsTr("Not yet: %1").arg(Names.listed(root.namesOf("miss")))
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
        interactive: false
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.canEdit && root.writable

        IconButton {
            kind: "secondary"
            icon.name: "arrow-up"
            text: qsTr("Earlier in the story")
            enabled: !root.isFirst
            onClicked: root.moveRequested(-1)
        }
        IconButton {
            kind: "secondary"
            icon.name: "arrow-down"
            text: qsTr("Later in the story")
            enabled: !root.isLast
            onClicked: root.moveRequested(1)
        }
        Button {
            icon.name: "image"
            visible: root.drawing === ""
            text: qsTr("A picture")
            hint: root.words
            onClicked: root.pictureRequested()
        }
        Button {
            icon.name: "check"
            //: Button: marks who agrees to the words of a frame.
            text: qsTr("Who agrees")
            hint: root.words
            onClicked: root.agreeRequested()
        }
        Button {
            kind: "quiet"
            icon.name: "pen-line"
            text: qsTr("Other words")
            hint: root.words
            onClicked: root.rewordRequested()
        }
        Button {
            kind: "quiet"
            icon.name: "undo-2"
            text: qsTr("Take away")
            hint: root.words
            onClicked: root.withdrawRequested()
        }
    }
}
