// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

/// An answer on the rungs of a ladder, 10 at the top. Nothing is chosen before somebody steps on it.
FieldFrame {
    id: root

    property int value: -1

    signal answered(int value)

    Column {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Repeater {
            model: 11

            T.AbstractButton {
                id: rung

                required property int index
                readonly property int number: 10 - rung.index
                readonly property bool isChosen: root.value === rung.number

                width: Math.min(parent?.width ?? 0, Math.round(320 * Theme.scale))
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.space.s)
                text: String(rung.number)
                hoverEnabled: true
                onClicked: {
                    root.value = rung.number;
                    root.answered(rung.number);
                }

                Accessible.role: Accessible.RadioButton
                //: A rung of a ladder from 0 to 10. %1 is its number.
                Accessible.name: qsTr("Rung %1").arg(rung.number)
                Accessible.description: root.label
                Accessible.checkable: true
                Accessible.checked: rung.isChosen
                Accessible.onPressAction: rung.clicked()

                contentItem: Label {
                    text: rung.isChosen ? "✓ " + rung.text : rung.text
                    font: rung.isChosen ? Theme.type.heading : Theme.type.body
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Item {
                    // The two poles of the ladder, and the rung between them.
                    Repeater {
                        model: 2

                        Rectangle {
                            required property int index

                            x: index === 0 ? 0 : rung.width - width
                            width: 6
                            height: rung.height + Theme.space.xs
                            color: Theme.color.voice
                        }
                    }
                    Rectangle {
                        x: 6
                        width: rung.width - 12
                        height: parent.height - Theme.space.xs
                        anchors.verticalCenter: parent.verticalCenter
                        radius: Theme.radius.s
                        color: Theme.ofState(rung.isChosen ? Theme.color.voiceSoft : Theme.color.surface, rung.hovered, rung.down)
                        border.width: rung.isChosen ? 3 : Theme.color.lineWidth
                        border.color: rung.isChosen ? Theme.color.voice : Theme.color.outline

                        FocusRing {
                            shown: rung.visualFocus
                            around: parent.radius
                        }
                    }
                }
            }
        }
    }
}
