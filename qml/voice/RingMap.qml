// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The child in the middle, and who and what is near or far. A ring is tapped to put somebody on it, and whoever stands
/// there to move them; below it stands the same in words.
Column {
    id: root

    required property RingBoard board
    property bool canWrite: true

    /// No smaller: a finger could not tell its things apart.
    readonly property real leastFactor: 0.62
    readonly property real factor: Math.max(root.leastFactor, Math.min(1, root.width / Math.max(1, root.board.size.width)))

    signal ringChosen(key: string)
    signal thingChosen(key: string)

    spacing: Theme.space.l

    Flickable {
        id: frame

        width: root.width
        height: map.height * root.factor
        contentWidth: Math.max(frame.width, map.width * root.factor)
        contentHeight: frame.height
        contentX: Math.max(0, (contentWidth - width) / 2)
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        Accessible.role: Accessible.Grouping
        //: Screen reader: a child's map of who is near and who is far.
        Accessible.name: qsTr("Map of near and far")

        Item {
            id: map

            x: Math.max(0, (frame.contentWidth - width * root.factor) / 2)
            width: root.board.size.width
            height: root.board.size.height
            scale: root.factor
            transformOrigin: Item.TopLeft

            Repeater {
                model: root.board.rings

                Ring {
                    required property string key
                    required property string title
                    required property string prompt
                    required property real radius
                    required property int index

                    middle: Qt.point(map.width / 2, map.height / 2)
                    reach: radius
                    isOdd: index % 2 === 1
                    text: title
                    hint: prompt
                    enabled: root.canWrite && title !== ""
                    onClicked: root.ringChosen(key)
                }
            }
            Rectangle {
                anchors.centerIn: parent
                width: 2 * root.board.childRadius
                height: width
                radius: width / 2
                color: Theme.color.raised
                border.width: 3
                border.color: Theme.color.voice

                Label {
                    anchors.centerIn: parent
                    width: parent.width * 0.86
                    horizontalAlignment: Text.AlignHCenter
                    words: root.board.childName
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font: Theme.type.bodyStrong
                    color: Theme.color.ink
                }
            }
            Repeater {
                model: root.board.things

                RingThing {
                    required property string key
                    required property string words
                    required property string ringTitle
                    required property string name
                    required property string picture
                    required property bool writable
                    required property var model

                    x: model.x - width / 2
                    y: model.y - height / 2
                    width: root.board.thingSize
                    height: root.board.thingSize
                    text: words
                    place: ringTitle
                    who: name
                    face: picture
                    enabled: root.canWrite && writable
                    onClicked: root.thingChosen(key)
                }
            }
        }
    }
    RingWords {
        width: root.width
        board: root.board
        canWrite: root.canWrite
        onRingChosen: key => root.ringChosen(key)
    }
}
