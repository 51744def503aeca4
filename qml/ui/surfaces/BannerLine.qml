// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Words and button of a banner: beside one another where that takes less room, else the button below the words. Placed
// by hand: where the letters grow while it is shown, a layout in Qt 6.4 goes back and forth between the two.
Item {
    id: root

    required property string title
    required property string text
    required property string iconName
    required property color letters
    required property color mark
    required property string actionText
    required property bool closable

    readonly property real closeWidth: close.visible ? close.implicitWidth : 0
    readonly property real buttonsWidth: root.closeWidth + (action.visible ? action.implicitWidth : 0)
        + (action.visible && close.visible ? Theme.space.xs : 0)
    readonly property real buttonsHeight: Math.max(action.visible ? action.implicitHeight : 0, close.visible ? close.implicitHeight : 0)
    readonly property bool hasButtons: root.actionText !== "" || root.closable
    // Two lines of words beside a short button take less than the button below them.
    readonly property bool isStacked: root.actionText !== ""
        && words.implicitWidth > 1.8 * (root.width - root.buttonsWidth - Theme.space.m)
    readonly property real buttonsTop: root.isStacked ? words.height + Theme.space.s : (root.height - root.buttonsHeight) / 2

    signal actionTriggered
    signal closed

    implicitWidth: words.implicitWidth + (root.hasButtons ? Theme.space.m + root.buttonsWidth : 0)
    implicitHeight: root.isStacked ? words.height + Theme.space.s + root.buttonsHeight : Math.max(words.height, root.buttonsHeight)

    BannerWords {
        id: words

        y: root.isStacked ? 0 : (root.height - words.height) / 2
        width: root.isStacked || !root.hasButtons ? root.width : Math.max(0, root.width - root.buttonsWidth - Theme.space.m)
        height: words.implicitHeight
        title: root.title
        text: root.text
        iconName: root.iconName
        letters: root.letters
        mark: root.mark
    }
    Button {
        id: action

        readonly property real widest: root.width - root.closeWidth - (close.visible ? Theme.space.xs : 0)

        x: action.widest - action.width
        y: root.buttonsTop + (root.buttonsHeight - action.height) / 2
        width: root.isStacked ? action.widest : action.implicitWidth
        visible: root.actionText !== ""
        text: root.actionText
        onClicked: root.actionTriggered()
    }
    IconButton {
        id: close

        x: root.width - close.width
        y: root.buttonsTop + (root.buttonsHeight - close.height) / 2
        visible: root.closable
        icon.name: "x"
        //: Button of a message: do not show it any more.
        text: qsTr("Close the message")
        onClicked: root.closed()
    }
}
