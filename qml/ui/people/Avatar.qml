// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// A face: initials, or the picture a child has chosen. The colour only helps the eye.
Rectangle {
    id: root

    required property string name
    // Name of an icon ("fox" of a child); empty for initials.
    property string picture: ""
    // 0 to 7, or -1 to take it from the name.
    property int tone: -1
    property real size: Theme.size.avatar
    // Name of a small icon at the lower right ("hand", "mic", "wifi-off"), and what it means.
    property string badge: ""
    property string badgeLabel: ""
    // The person whose turn it is.
    property bool active: false
    // Set where the name stands beside it in words.
    property bool decorative: false

    implicitWidth: root.size
    implicitHeight: root.size
    radius: width / 2
    color: Theme.tone(root.tone < 0 ? Names.tone(root.name) : root.tone)
    border.width: root.active ? 3 : Theme.mode === "contrast" ? 2 : 0
    border.color: root.active ? Theme.color.accent : Theme.color.outline

    Accessible.role: Accessible.Graphic
    Accessible.name: root.badgeLabel === "" ? root.name : root.name + ", " + root.badgeLabel
    Accessible.ignored: root.decorative

    Text {
        anchors.centerIn: parent
        visible: root.picture === ""
        text: Names.initials(root.name)
        color: Theme.color.toneInk
        font.family: Fonts.sans
        font.weight: Font.Bold
        font.pixelSize: Math.max(10, Math.round(root.width * 0.38))
    }

    // Few have chosen a picture or wear a badge, and of faces a page has many.
    Repeater {
        model: root.picture === "" ? 0 : 1

        Icon {
            anchors.centerIn: parent
            name: root.picture
            size: Math.round(root.width * 0.58)
            color: Theme.color.toneInk
        }
    }

    Repeater {
        model: root.badge === "" ? 0 : 1

        Rectangle {
            id: badge

            readonly property real side: Math.max(18, Math.round(root.width * 0.42))

            anchors.right: root.right
            anchors.bottom: root.bottom
            anchors.margins: -Math.round(badge.side * 0.22)
            width: badge.side
            height: badge.side
            radius: badge.side / 2
            color: Theme.color.raised
            border.width: Theme.color.lineWidth
            border.color: Theme.color.outline

            Icon {
                anchors.centerIn: parent
                name: root.badge
                size: Math.round(badge.width * 0.62)
                strokeWidth: 2.2
            }
        }
    }
}
