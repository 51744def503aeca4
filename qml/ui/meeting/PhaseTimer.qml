// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The time of a phase: minutes left, then, without alarm, minutes over.
ProgressRing {
    id: root

    required property int elapsedSeconds
    required property int plannedSeconds
    property bool paused: false
    // The clock stands beside the ring, in the words' own size.
    property bool bare: false

    readonly property int remaining: root.plannedSeconds - root.elapsedSeconds
    readonly property bool isOver: root.remaining < 0
    readonly property int minutes: Math.floor(Math.abs(root.remaining) / 60)
    readonly property int seconds: Math.abs(root.remaining) % 60
    readonly property string clock: root.minutes + ":" + String(root.seconds).padStart(2, "0")
    readonly property string told: root.isOver ? "+" + root.clock : root.clock

    value: root.plannedSeconds > 0 ? root.elapsedSeconds / root.plannedSeconds : 0
    text: root.bare ? "" : root.told
    caption: root.paused
        //: Under the clock of a phase that has been stopped for a while. Short.
        ? qsTr("paused")
        : root.isOver
            //: Under the clock of a phase that has run over. Short.
            ? qsTr("over")
            //: Under the clock of a phase. Short.
            : qsTr("left")
    name: root.isOver
        //: Spoken: the phase has run over its time. %n is minutes.
        ? qsTr("%n minute(s) over the time of this phase", "", root.minutes)
        //: Spoken: time left in the phase. %n is minutes.
        : qsTr("%n minute(s) left in this phase", "", root.minutes)
}
