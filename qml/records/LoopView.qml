// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.Ui

/// The loop of a hypothesis: each turn leads to the next, and the last to the first.
Flow {
    id: root

    required property var loop

    spacing: Theme.space.s
    Accessible.role: Accessible.List
    //: Screen reader: the turns of a circular hypothesis.
    Accessible.name: qsTr("The loop")

    Repeater {
        model: root.loop

        Row {
            id: turn

            required property var modelData
            required property int index

            spacing: Theme.space.s

            Rectangle {
                width: Math.min(words.implicitWidth + 2 * Theme.space.m, Math.max(120, root.width - 48))
                height: words.height + 2 * Theme.space.s
                radius: height / 2
                color: Theme.color.accentSoft

                Label {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.space.m
                    width: parent.width - 2 * Theme.space.m
                    font: Theme.type.label
                    color: Theme.color.accentSoftInk
                    text: turn.modelData.who === "" ? turn.modelData.what : turn.modelData.who + " " + turn.modelData.what
                }
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: turn.index === root.loop.length - 1 ? "rotate-ccw" : "arrow-right"
                color: Theme.color.inkMuted
            }
        }
    }
}
