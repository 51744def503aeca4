// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Around a genogram that shows another day than today, so that nobody takes it for today's: a frame, and the day in
/// its upper corner. Lets everything through to the drawing under it.
Rectangle {
    id: root

    required property GenogramTime time
    //: Over a genogram of another day: %1 is such as "End of 2019" or "6.3.2023".
    readonly property string words: qsTr("%1: the family as it was then").arg(root.time.shown)

    visible: root.time.past
    color: "transparent"
    border.width: 4
    border.color: Theme.color.warning

    Rectangle {
        x: Theme.space.m
        y: Theme.space.m
        width: Math.min(note.implicitWidth + 2 * Theme.space.m, root.width - 2 * Theme.space.m)
        height: note.implicitHeight + 2 * Theme.space.s
        radius: Theme.radius.m
        color: Theme.color.warningSoft
        border.width: Theme.color.lineWidth
        border.color: Theme.color.warning

        Strong {
            id: note

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - 4 * Theme.space.m)
            color: Theme.color.warningSoftInk
            // Where letters are large and the picture low, the day alone covers enough of it.
            text: root.height > 360 * Theme.scale ? root.words : root.time.shown
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.words
        }
    }
}
