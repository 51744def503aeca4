// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// Whom somebody else has chosen, with that somebody's name.
Item {
    id: root

    required property string name
    required property int tone

    Accessible.role: Accessible.StaticText
    //: Genogram: %1 is who looks at this person on another device.
    Accessible.name: qsTr("%1 is here").arg(root.name)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.space.s
        radius: Theme.radius.l
        color: "transparent"
        border.width: 2
        border.color: Theme.tone(root.tone)
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.top
        anchors.bottomMargin: -Theme.space.xs
        width: Math.min(tag.implicitWidth, 120) + 2 * Theme.space.s
        height: tag.height + Theme.space.xs
        radius: Theme.radius.s
        color: Theme.tone(root.tone)

        Label {
            id: tag

            anchors.centerIn: parent
            width: Math.min(implicitWidth, 120)
            font: Theme.type.caption
            color: Theme.color.toneInk
            text: root.name
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
