// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The ecomap drawn: the home in the middle, circles around it, lines between. What does not fit is moved with a finger;
/// everything in it stands also in words (EcomapWords).
Flickable {
    id: root

    required property EcomapBoard board
    property bool canWrite: false
    /// No smaller: its words could not be read.
    property real leastFactor: 0.8
    readonly property real factor: Math.max(root.leastFactor, Math.min(1, root.width / Math.max(1, root.board.size.width)))

    signal systemChosen(key: string)

    implicitHeight: contentHeight
    contentWidth: Math.max(root.width, map.width * root.factor)
    contentHeight: map.height * root.factor
    contentX: Math.max(0, (contentWidth - width) / 2)
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    clip: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Ecomap")

    Item {
        id: map

        x: Math.max(0, (root.width - width * root.factor) / 2)
        width: root.board.size.width
        height: root.board.size.height
        scale: root.factor
        transformOrigin: Item.TopLeft

        Repeater {
            model: root.board.systems

            Item {
                id: spoke

                required property var lines
                required property var model
                readonly property real dx: spoke.model.x - root.board.middle.x
                readonly property real dy: spoke.model.y - root.board.middle.y
                readonly property real distance: Math.hypot(spoke.dx, spoke.dy)

                x: root.board.middle.x
                y: root.board.middle.y
                rotation: Math.atan2(spoke.dy, spoke.dx) * 180 / Math.PI
                transformOrigin: Item.TopLeft

                Repeater {
                    model: spoke.lines

                    EcomapLine {
                        required property var modelData
                        required property int index

                        x: root.board.homeRadius + 2
                        y: (index - (spoke.lines.length - 1) / 2) * 18 - height / 2
                        width: spoke.distance - root.board.homeRadius - root.board.systemRadius - 4
                        height: 24
                        opacity: modelData.trend === "ended" ? 0.45 : 1
                        tone: modelData.tone
                        strength: modelData.strength
                        toLeft: modelData.toHome
                        toRight: modelData.fromHome
                        colour: Theme.color.ink
                    }
                }
                // Upright, and one beside another where lines lie close.
                Repeater {
                    model: spoke.lines

                    EcomapTrend {
                        required property var modelData
                        required property int index
                        readonly property real length: spoke.distance - root.board.homeRadius - root.board.systemRadius

                        x: root.board.homeRadius + length * (index + 1) / (spoke.lines.length + 1) - width / 2
                        y: (index - (spoke.lines.length - 1) / 2) * 18 - height / 2
                        rotation: -spoke.rotation
                        trend: modelData.trend
                    }
                }
            }
        }
        EcomapCircle {
            radius: root.board.homeRadius
            middle: root.board.middle
            isHome: true
            interactive: false
            text: root.board.homeName
        }
        Repeater {
            model: root.board.systems

            EcomapCircle {
                id: system

                required property string key
                required property string name
                required property string sortText
                required property var lines
                required property var model
                readonly property int count: system.model.workers

                radius: root.board.systemRadius
                middle: Qt.point(system.model.x, system.model.y)
                interactive: root.canWrite
                text: system.name
                workers: system.count
                spoken: {
                    const words = [system.sortText];
                    if (system.count > 0)
                        //: Spoken of a circle of the ecomap: how many of its workers are in the family's week.
                        words.push(qsTr("workers: %1").arg(system.count));
                    return words.concat(system.lines.map(line => line.words)).join(". ");
                }
                onClicked: root.systemChosen(system.key)
            }
        }
    }
}
