// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Icon and words of a banner. Placed by hand: layouts in one another settle too late in Qt 6.4.
Item {
    id: root

    required property string title
    required property string text
    required property string iconName
    required property color letters
    required property color mark

    implicitWidth: icon.width + Theme.space.m + Math.max(title.implicitWidth, text.implicitWidth)
    implicitHeight: words.height

    Icon {
        id: icon

        anchors.left: parent.left
        y: 2
        name: root.iconName
        color: root.mark
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.m
        width: Math.max(0, root.width - icon.width - Theme.space.m)
        spacing: 2

        Strong {
            id: title

            width: parent.width
            visible: root.title !== ""
            words: root.title
            Accessible.ignored: true
            color: root.letters
        }

        Body {
            id: text

            width: parent.width
            visible: root.text !== ""
            text: root.text
            Accessible.ignored: true
            color: root.letters
        }
    }
}
