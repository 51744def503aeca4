// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Over a stage: what happens now, the verb that adds to it, and showing it to the room. The buttons stand beside the
/// words, or below them where there is no room. Placed by hand: a layout that turns settles too late in Qt 6.4.
Item {
    id: root

    required property MeetingTable table
    property string title: root.table.phaseTitle
    property string purpose: root.table.phasePurpose
    property string addText: ""
    property string addIcon: "plus"
    /// The view that the room's screen shows for this stage; empty: nothing to show.
    property string showView: ""

    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"
    readonly property bool canShow: root.showView !== "" && root.table.room.open
    readonly property bool canAdd: root.addText !== ""

    signal addRequested()

    implicitHeight: !buttons.visible ? words.height
        : root.isNarrow ? words.height + Theme.space.s + buttons.height : Math.max(words.height, buttons.height)

    Column {
        id: words

        anchors.left: parent.left
        width: root.isNarrow || !buttons.visible ? root.width : Math.max(0, root.width - buttons.width - Theme.space.m)
        spacing: Theme.space.xs

        Title {
            width: parent.width
            text: root.title
        }
        Body {
            width: parent.width
            text: root.purpose
            muted: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        y: root.isNarrow ? words.height + Theme.space.s : 0
        spacing: Theme.space.m
        visible: root.canShow || root.canAdd

        Button {
            id: show

            width: root.isNarrow && !root.canAdd ? root.width : implicitWidth
            visible: root.canShow
            iconOnly: root.isNarrow && root.canAdd
            icon.name: root.table.shown === root.showView ? "eye" : "monitor-up"
            text: root.table.shown === root.showView ? qsTr("On the room screen") : qsTr("Show to the room")
            onClicked: root.table.show(root.showView)
        }
        Button {
            width: !root.isNarrow ? implicitWidth : root.canShow ? root.width - show.width - buttons.spacing : root.width
            visible: root.canAdd
            kind: "primary"
            icon.name: root.addIcon
            text: root.addText
            onClicked: root.addRequested()
        }
    }
}
