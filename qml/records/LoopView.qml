// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The loop of a hypothesis: a circle of those who are in it, an arrow from each to the next and from the last to the
/// first; beside or below it the same in words, which are what is read aloud.
Item {
    id: root

    required property var loop

    readonly property real wordsWidth: 260 * Theme.scale
    readonly property bool isWide: root.width >= picture.implicitWidth + Theme.space.xl + root.wordsWidth
    readonly property real factor: Math.min(1, root.width / Math.max(1, picture.implicitWidth))
    /// Smaller than this a name in a disc cannot be read: then the numbers alone stand there.
    readonly property bool hasNames: root.factor > 0.85

    implicitHeight: root.isWide ? Math.max(frame.height, words.height) : frame.height + Theme.space.m + words.height

    Item {
        id: frame

        x: root.isWide ? 0 : Math.max(0, (root.width - width) / 2)
        y: root.isWide ? Math.max(0, (root.height - height) / 2) : 0
        width: picture.implicitWidth * root.factor
        height: picture.implicitHeight * root.factor

        LoopPicture {
            id: picture

            width: implicitWidth
            height: implicitHeight
            scale: root.factor
            transformOrigin: Item.TopLeft
            turns: root.loop.length
            turnRadius: 44 * Theme.scale
            gap: 40 * Theme.scale
            colour: Theme.color.accent

            Repeater {
                model: root.loop

                LoopDisc {
                    required property var modelData
                    required property int index
                    readonly property point middle: picture.places[index] ?? Qt.point(0, 0)

                    x: middle.x - radius
                    y: middle.y - radius
                    radius: picture.turnRadius
                    number: index + 1
                    who: root.hasNames ? modelData.who : ""
                    big: !root.hasNames
                }
            }
        }
    }
    Column {
        id: words

        x: root.isWide ? frame.width + Theme.space.xl : 0
        y: root.isWide ? Math.max(0, (root.height - height) / 2) : frame.height + Theme.space.m
        width: root.isWide ? root.width - words.x : root.width
        spacing: Theme.space.s

        Accessible.role: Accessible.List
        //: Screen reader: the turns of a circular hypothesis.
        Accessible.name: qsTr("The loop")

        Repeater {
            model: root.loop

            Item {
                id: turn

                required property var modelData
                required property int index
                readonly property bool isLast: turn.index === root.loop.length - 1

                width: words.width
                height: line.height

                Accessible.role: Accessible.ListItem
                //: Screen reader, one turn of a circular hypothesis. %1 is its number, %2 who, %3 what they do or feel.
                Accessible.name: (turn.modelData.who === "" ? qsTr("%1: %2").arg(turn.index + 1).arg(turn.modelData.what)
                    : qsTr("%1: %2 %3").arg(turn.index + 1).arg(turn.modelData.who).arg(turn.modelData.what))
                    //: Screen reader: after the last turn of a circular hypothesis.
                    + (turn.isLast && root.loop.length > 1 ? ". " + qsTr("And so it begins again.") : "")

                Row {
                    id: line

                    width: turn.width
                    spacing: Theme.space.s

                    Caption {
                        id: number

                        width: Math.ceil(digits.advanceWidth) + 2
                        text: turn.index + 1
                        Accessible.ignored: true

                        TextMetrics {
                            id: digits

                            font: number.font
                            text: "8."
                        }
                    }
                    Body {
                        width: line.width - number.width - line.spacing
                        text: turn.modelData.who === "" ? turn.modelData.what : turn.modelData.who + " " + turn.modelData.what
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
