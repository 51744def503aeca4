// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

/// Where others have their cursors in a text, with their names, and what they have selected.
Item {
    id: root

    required property T.TextArea input
    /// Of FieldEditor: name, position, anchor.
    required property var others

    // Places hang on how the text is laid out, which no property tells as a whole.
    property int edits: 0
    readonly property string layoutKey: `${root.edits} ${root.input.width} ${root.input.contentHeight} ${root.input.font.family} ${root.input.font.pixelSize}`

    Connections {
        target: root.input

        function onTextChanged(): void {
            root.edits += 1;
        }
    }

    // The text changes a moment before the places do: what is beyond its end is at its end.
    function place(position: int, _key: string): rect {
        return root.input.positionToRectangle(Math.min(position, root.input.length));
    }
    /// What is selected, line by line; of a long stretch only its beginning.
    function lines(anchor: int, position: int, key: string): list<rect> {
        const found = [];
        const from = Math.min(anchor, position);
        const to = Math.min(Math.max(anchor, position), from + 2000, root.input.length);
        for (let i = from; i < to; ++i) {
            const here = root.place(i, key);
            const next = root.place(i + 1, key);
            const width = next.y === here.y ? Math.abs(next.x - here.x) : 4;
            const left = next.y === here.y ? Math.min(here.x, next.x) : here.x; // words may run from right to left
            const last = found[found.length - 1];
            if (last && last.y === here.y) {
                const start = Math.min(last.x, left);
                const end = Math.max(last.x + last.width, left + width);
                found[found.length - 1] = Qt.rect(start, last.y, end - start, last.height);
            } else {
                found.push(Qt.rect(left, here.y, width, here.height));
            }
        }
        return found;
    }

    Repeater {
        model: root.others.length

        Item {
            id: one

            required property int index
            readonly property var cursor: root.others[one.index] ?? { name: "", moves: 0, position: 0, anchor: 0 }
            readonly property int moves: one.cursor.moves
            readonly property string name: one.cursor.name === "" ? qsTr("Somebody") : one.cursor.name
            readonly property rect at: root.place(one.cursor.position, root.layoutKey)

            anchors.fill: parent
            onMovesChanged: named.restart()

            // The name covers words, so it stands there only for a while after each move.
            Timer {
                id: named

                running: true
                interval: 3000
            }
            Repeater {
                model: root.lines(one.cursor.anchor, one.cursor.position, root.layoutKey)

                Rectangle {
                    required property rect modelData

                    x: modelData.x
                    y: modelData.y
                    width: modelData.width
                    height: modelData.height
                    color: Qt.alpha(Theme.color.info, 0.2)
                }
            }
            Rectangle {
                x: one.at.x - 1
                y: one.at.y
                width: 2
                height: one.at.height
                color: Theme.color.info

                // Not on the whole: who explores by touch must find the field.
                Accessible.role: Accessible.StaticText
                //: %1 is a person's name.
                Accessible.name: qsTr("%1 is writing here.").arg(one.name)
            }
            Rectangle {
                // Above the line, or below where that would be outside of the field; inside it at its right end.
                readonly property bool isAbove: one.at.y - height >= 0

                visible: named.running
                x: Math.max(0, Math.min(one.at.x - 1, root.width - width))
                y: isAbove ? one.at.y - height : one.at.y + one.at.height
                width: flag.implicitWidth + 2 * Theme.space.xs
                height: flag.implicitHeight
                radius: 3
                color: Theme.color.infoSoft
                border.width: 1
                border.color: Theme.color.info

                Caption {
                    id: flag

                    anchors.centerIn: parent
                    text: one.name
                    color: Theme.color.infoSoftInk
                    Accessible.ignored: true
                }
            }
        }
    }
}
