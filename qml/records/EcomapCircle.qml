// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

/// One circle of the ecomap, placed by its middle.
T.AbstractButton {
    id: root

    required property real radius
    required property point middle
    property bool isHome: false
    /// How many of its workers are in the week; 0: not said.
    property int workers: 0
    property bool interactive: true
    /// What the lines say, for the ear.
    property string spoken: ""

    x: root.middle.x - root.radius
    y: root.middle.y - root.radius
    width: 2 * root.radius
    height: 2 * root.radius
    enabled: root.interactive
    hoverEnabled: root.interactive
    focusPolicy: root.interactive ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: root.interactive ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.spoken
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: root.radius
        color: Theme.ofState(root.isHome ? Theme.color.voiceSoft : Theme.color.surface, root.hovered, root.down)
        border.width: root.isHome ? 3 : 2
        border.color: root.isHome ? Theme.color.voice : Theme.color.outline

        FocusRing {
            shown: root.visualFocus
            around: root.radius
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: root.radius * 1.64

            Label {
                width: parent.width
                words: root.text
                font: root.isHome ? Theme.type.bodyStrong : Theme.type.label
                color: root.isHome ? Theme.color.voiceSoftInk : Theme.color.ink
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.workers > 0
                spacing: Theme.space.xs

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "users-round"
                    size: Theme.size.iconS
                    color: Theme.color.inkMuted
                }
                Caption {
                    text: root.workers
                    muted: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
