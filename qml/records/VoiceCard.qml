// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Somebody's own words from a list of voices, with who sees them.
QuoteCard {
    id: root

    required property string key
    required property string words
    required property string translation
    required property string translatedBy
    required property string personName
    required property string saidOn
    required property string medium
    required property string place
    required property string heardBy
    required property string askedBefore
    required property string wish
    required property bool readBack
    required property bool isChild
    required property bool writable
    required property bool withoutName
    required property bool tellsOfHarm
    required property var never
    required property var askFirst
    required property var seenBy
    /// What workers remarked on the words: [{words, by}].
    property var remarks: []
    /// On a worker's own page: also what is only for those who work with the words, and what can be done with them.
    property bool isForWork: false
    /// Whether words that are this person's to change can be taken back here.
    property bool canTakeBack: root.isForWork

    signal withdrawRequested()
    signal remarkRequested()

    readonly property string said: root.medium !== "" && root.saidOn !== "" ? root.medium + ", " + root.saidOn : root.medium + root.saidOn

    text: root.translation !== "" ? root.translation : root.words
    original: root.translation !== "" ? root.words : ""
    translationNote: root.translatedBy !== "" ? qsTr("Translated by %1").arg(root.translatedBy) : qsTr("A translation")
    //: Stands for the name of somebody who asked not to be named.
    speaker: root.personName === "" ? qsTr("Somebody in the family") : root.personName
    detail: root.place === "" ? root.said : root.said !== "" ? root.said + ", " + root.place : root.place
    Accessible.name: qsTr("%1: %2").arg(root.speaker).arg(root.words)

    // How the words came, and what is asked for them.
    Column {
        id: facts

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: root.askedBefore !== "" || root.heardBy !== "" || root.wish !== "" || root.isForWork && (root.never.length > 0 || root.askFirst.length > 0)
        spacing: Theme.space.xs

        Caption {
            width: facts.width
            visible: root.askedBefore !== ""
            //: %1 is the question that was asked just before somebody's words.
            text: qsTr("Asked just before: %1").arg(root.askedBefore)
            muted: true
        }
        Caption {
            width: facts.width
            visible: root.heardBy !== ""
            text: qsTr("Told to %1").arg(root.heardBy)
            muted: true
        }
        Caption {
            width: facts.width
            visible: root.wish !== ""
            //: %1 is what a child or another person said of who may see the words.
            text: qsTr("Their wish: %1").arg(root.wish)
            muted: true
        }
        Caption {
            width: facts.width
            visible: root.isForWork && root.never.length > 0
            //: %1 are names of people who may never see the words.
            text: qsTr("Never: %1").arg(Names.listed(root.never))
        }
        Caption {
            width: facts.width
            visible: root.isForWork && root.askFirst.length > 0
            //: %1 are names of people before whom the speaker wants to be asked.
            text: qsTr("Ask first before: %1").arg(Names.listed(root.askFirst))
        }
    }
    Rows {
        model: root.isForWork ? root.remarks : null
        spacing: Theme.space.xs

        Caption {
            required property var modelData

            //: A worker's remark below somebody's own words. %1 is the worker's name, %2 the remark.
            text: qsTr("%1 remarks: %2").arg(modelData.by).arg(modelData.words)
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
        interactive: false
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.readBack || root.isForWork && (root.withoutName || root.tellsOfHarm)

        Badge {
            visible: root.readBack
            iconName: "check"
            //: The words were read to the person, who said that they are right.
            text: qsTr("read back")
            kind: "success"
        }
        Badge {
            visible: root.isForWork && root.withoutName
            iconName: "user-x"
            text: qsTr("without a name")
        }
        Badge {
            visible: root.isForWork && root.tellsOfHarm
            iconName: "octagon-alert"
            //: The words tell of violence or of a sexual offence: nothing more is asked.
            text: qsTr("do not ask more")
            kind: "danger"
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.isForWork || root.canTakeBack && root.writable

        Button {
            visible: root.isForWork
            kind: "quiet"
            icon.name: "notebook-pen"
            text: qsTr("Add a remark")
            onClicked: root.remarkRequested()
        }
        Button {
            visible: root.canTakeBack && root.writable
            kind: "quiet"
            icon.name: "undo-2"
            //: The speaker does not want the words to be kept here any more.
            text: qsTr("Take these words back")
            onClicked: root.withdrawRequested()
        }
    }
}
