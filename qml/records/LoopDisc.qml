// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One turn on the circle of a loop: its number, and who.
Rectangle {
    id: root

    required property int number
    required property string who
    /// The number fills the disc.
    property bool big: false

    width: 2 * root.radius
    height: 2 * root.radius
    color: Theme.color.accentSoft
    border.width: Math.max(2, Theme.color.lineWidth)
    border.color: Theme.color.accent

    Column {
        anchors.centerIn: parent
        width: root.radius * 1.7

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font: root.big ? Theme.type.title : root.who === "" ? Theme.type.bodyStrong : Theme.type.caption
            color: Theme.color.accentSoftInk
            text: root.number
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: root.who !== ""
            horizontalAlignment: Text.AlignHCenter
            font: Theme.type.label
            color: Theme.color.accentSoftInk
            words: root.who
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
