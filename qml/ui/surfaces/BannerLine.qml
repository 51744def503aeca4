// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// Words and button of a banner: beside one another where that takes less room, else the button below the words.
GridLayout {
    id: root

    required property string title
    required property string text
    required property string iconName
    required property color letters
    required property color mark
    required property string actionText
    required property bool closable

    // Two lines of words beside a short button take less than the button below them.
    readonly property bool isStacked: root.actionText !== ""
        && words.implicitWidth > 1.8 * (root.width - buttons.implicitWidth - Theme.space.m)

    signal actionTriggered
    signal closed

    columns: root.isStacked ? 1 : 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    BannerWords {
        id: words

        Layout.fillWidth: true
        title: root.title
        text: root.text
        iconName: root.iconName
        letters: root.letters
        mark: root.mark
    }
    RowLayout {
        id: buttons

        Layout.fillWidth: root.isStacked
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        visible: root.actionText !== "" || root.closable
        spacing: Theme.space.xs

        Button {
            Layout.fillWidth: root.isStacked
            visible: root.actionText !== ""
            text: root.actionText
            onClicked: root.actionTriggered()
        }
        Item {
            Layout.fillWidth: true
            visible: root.actionText === ""
        }
        IconButton {
            visible: root.closable
            icon.name: "x"
            //: Button of a message: do not show it any more.
            text: qsTr("Close the message")
            onClicked: root.closed()
        }
    }
}
