// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// The minutes of one phase, more or fewer.
Item {
    id: root

    required property string key
    required property string title
    // In minutes.
    required property int planned
    property int least: 1
    property int most: 600

    readonly property int stride: root.planned > 15 ? 5 : 1

    signal chosen(int minutes)

    implicitHeight: Math.max(Theme.touch, words.height) + Theme.space.xs

    Body {
        id: words

        anchors.left: parent.left
        anchors.right: fewer.left
        anchors.rightMargin: Theme.space.s
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        Accessible.ignored: true
    }
    IconButton {
        id: fewer

        anchors.right: minutes.left
        anchors.verticalCenter: parent.verticalCenter
        kind: "secondary"
        icon.name: "minus"
        //: Button: a phase of a meeting gets less time. %1 is the phase, %2 its minutes now.
        text: qsTr("Less time: %1, now %2 min").arg(root.title).arg(root.planned)
        enabled: root.planned > root.least
        onClicked: root.chosen(Math.max(root.least, root.planned - root.stride))
    }
    Caption {
        id: minutes

        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(72 * Theme.scale)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%1 min").arg(root.planned)
        Accessible.ignored: true
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: "secondary"
        icon.name: "plus"
        //: Button: a phase of a meeting gets more time. %1 is the phase, %2 its minutes now.
        text: qsTr("More time: %1, now %2 min").arg(root.title).arg(root.planned)
        enabled: root.planned < root.most
        onClicked: root.chosen(Math.min(root.most, root.planned + (root.planned >= 15 ? 5 : 1)))
    }
}
