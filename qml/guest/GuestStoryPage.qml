// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui
import Kudelma.Voice

/// A story read by a guest, as workers read it with a child: of its pictures those that the guest may see.
Rectangle {
    id: root

    required property GuestDesk desk
    required property string instrument
    required property string child

    signal closeRequested()

    color: Theme.color.canvas

    StoryBoard {
        id: story

        pen: root.desk.pen
        language: App.appearance.language
        instrument: root.instrument
        child: root.child
        // What was taken back while it was read is not read on.
        onChanged: if (story.frames.count === 0 && root.child !== "") gone.start()
    }
    Timer {
        id: gone

        interval: 0
        onTriggered: if (story.frames.count === 0) root.closeRequested()
    }
    StoryReader {
        anchors.fill: parent
        focus: true
        frames: story.frames
        drawings: root.desk.drawings
        onCloseRequested: root.closeRequested()
    }
}
