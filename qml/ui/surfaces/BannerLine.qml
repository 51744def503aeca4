// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Words and button of a banner: beside one another where that takes less room, else the button below the words. Placed
// by hand: in layouts that stand in one another the button kept the height that it has before it knows its width, and
// lay over what comes next.
Item {
    id: root

    required property string title
    required property string text
    required property string iconName
    required property color letters
    required property color mark
    required property string actionText
    required property bool closable

    readonly property real buttonsWidth: (button.visible ? button.implicitWidth : 0) + (cross.visible ? cross.implicitWidth : 0)
        + (button.visible && cross.visible ? Theme.space.xs : 0)
    readonly property real buttonsHeight: Math.max(button.visible ? button.height : 0, cross.visible ? cross.height : 0)
    readonly property real aside: root.buttonsWidth > 0 ? root.buttonsWidth + Theme.space.m : 0
    // In one line. What the words take as they stand depends on the width that follows from this.
    readonly property real wanted: Theme.size.icon + Theme.space.m + Math.max(name.advanceWidth, sentence.advanceWidth)
    // Two lines of words beside a short button take less than the button below them.
    readonly property bool isStacked: root.actionText !== "" && root.wanted > 1.8 * (root.width - root.aside)
    readonly property real rowHeight: Math.max(words.height, root.buttonsHeight)

    signal actionTriggered
    signal closed

    implicitWidth: root.wanted + root.aside
    implicitHeight: root.isStacked ? words.height + Theme.space.s + root.buttonsHeight : root.rowHeight

    TextMetrics { id: name; font: Theme.type.bodyStrong; text: root.title }
    TextMetrics { id: sentence; font: Theme.type.body; text: root.text }
    BannerWords {
        id: words

        y: root.isStacked ? 0 : Math.round((root.rowHeight - height) / 2)
        width: root.isStacked ? root.width : Math.max(0, root.width - root.aside)
        height: implicitHeight
        title: root.title
        text: root.text
        iconName: root.iconName
        letters: root.letters
        mark: root.mark
    }
    Button {
        id: button

        x: root.isStacked ? 0 : root.width - root.buttonsWidth
        y: root.isStacked ? words.height + Theme.space.s : Math.round((root.rowHeight - height) / 2)
        width: root.isStacked ? root.width - (cross.visible ? cross.width + Theme.space.xs : 0) : implicitWidth
        visible: root.actionText !== ""
        text: root.actionText
        onClicked: root.actionTriggered()
    }
    IconButton {
        id: cross

        x: root.width - width
        y: root.isStacked ? words.height + Theme.space.s : Math.round((root.rowHeight - height) / 2)
        visible: root.closable
        icon.name: "x"
        //: Button of a message: do not show it any more.
        text: qsTr("Close the message")
        onClicked: root.closed()
    }
}
