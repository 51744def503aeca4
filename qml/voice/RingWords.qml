// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A child's map of near and far in words, the nearest ring first, with who may see each.
Column {
    id: root

    required property RingBoard board
    property bool canWrite: true

    signal ringChosen(key: string)

    spacing: Theme.space.m

    Repeater {
        model: root.board.page?.zones ?? null

        Card {
            id: ring

            required property string key
            required property string title
            required property string prompt
            required property var words

            width: root.width
            name: ring.title

            Heading {
                Layout.fillWidth: true
                //: Stands for the name of a part of a page that another version of the program had.
                text: ring.title !== "" ? ring.title : qsTr("Another part")
            }
            Body {
                Layout.fillWidth: true
                visible: ring.prompt !== ""
                text: ring.prompt
                muted: true
            }
            Rows {
                model: ring.words
                spacing: Theme.space.s

                Column {
                    id: said

                    required property var modelData

                    spacing: Theme.space.xs

                    Label {
                        width: said.width
                        text: said.modelData.words
                        font: Theme.type.quote
                        color: Theme.color.voiceSoftInk
                    }
                    WhoSees {
                        width: said.width
                        people: said.modelData.seenBy
                        interactive: false
                    }
                }
            }
            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                visible: root.canWrite && ring.title !== ""
                icon.name: "plus"
                //: Button on a ring of a child's map. %1 is the ring's name.
                text: qsTr("Put here: %1").arg(ring.title)
                onClicked: root.ringChosen(ring.key)
            }
        }
    }
}
