// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The short form of WhoSees: faces and words in one line; the words go below where
// they have no room beside the faces.
Item {
    id: root

    required property var people
    required property bool onlyMe
    required property string words
    required property bool interactive
    required property color ground

    readonly property real chevronRoom: root.interactive ? Theme.size.iconS + Theme.space.s : 0

    readonly property real wanted: Math.ceil(metrics.advanceWidth) + 1

    implicitWidth: faces.width + flow.spacing + root.wanted + root.chevronRoom
    implicitHeight: flow.height

    TextMetrics {
        id: metrics

        text: root.words
        font: Theme.type.caption
    }

    Flow {
        id: flow

        width: root.width - root.chevronRoom
        spacing: Theme.space.s

        Row {
            id: faces

            spacing: Theme.space.s

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.onlyMe ? "lock" : "eye"
                size: Theme.size.iconS
                color: Theme.color.inkMuted
            }

            AvatarStack {
                visible: !root.onlyMe
                people: root.people
                ground: root.ground
                size: Theme.size.avatarS - 4
                decorative: true
            }
        }

        Caption {
            width: Math.max(1, Math.min(root.wanted, flow.width))
            height: Math.max(implicitHeight, faces.height)
            verticalAlignment: Text.AlignVCenter
            text: root.words
            Accessible.ignored: true
        }
    }

    Icon {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.interactive
        name: "chevron-down"
        size: Theme.size.iconS
        color: Theme.color.inkMuted
    }
}
