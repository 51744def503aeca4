// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// The short form of WhoSees: faces and words in one line.
RowLayout {
    id: root

    required property var people
    required property bool onlyMe
    required property string words
    required property bool interactive
    required property color ground

    spacing: Theme.space.s

    Icon {
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

    Caption {
        Layout.fillWidth: true
        text: root.words
        Accessible.ignored: true
    }

    Icon {
        visible: root.interactive
        name: "chevron-down"
        size: Theme.size.iconS
        color: Theme.color.inkMuted
    }
}
