// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// On top of a window in which a made-up family is practised with: nobody may take it for a real one. Stays as long as
// the page does.
Rectangle {
    id: root

    // How much of the window it takes.
    readonly property real space: root.visible ? root.height : 0

    height: words.height + 2 * Theme.space.xs + thread.height
    color: Theme.color.voiceSoft

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: line

        x: Theme.space.l
        y: Theme.space.xs
        width: root.width - 2 * Theme.space.l
        spacing: Theme.space.s

        Icon {
            id: sign

            anchors.verticalCenter: words.verticalCenter
            name: "sprout"
            size: Theme.size.iconS
            color: Theme.color.voiceSoftInk
        }
        Caption {
            id: words

            width: line.width - sign.width - line.spacing
            //: On top of every page while somebody practises. The family, its words and its meeting are all invented.
            text: qsTr("Practice: this family is made up")
            muted: false
            color: Theme.color.voiceSoftInk
            Accessible.ignored: true
        }
    }
    WovenBand {
        id: thread

        anchors.bottom: parent.bottom
        width: root.width
        vertical: false
        thickness: 3
    }
}
