// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// A person's answer from 0 to 10. Starts without an answer: a knob in the middle would answer for them.
FieldFrame {
    id: root

    property int from: 0
    property int to: 10
    // -1 until the person has answered.
    property alias value: choice.index
    property string lowText: ""
    property string highText: ""

    readonly property bool isAnswered: choice.index >= root.from

    //: Under a scale that has no answer yet.
    helper: root.isAnswered ? "" : qsTr("Tap the line where it feels right.")

    // The person answered.
    signal answered(int value)

    Choice {
        id: choice

        onChosen: index => root.answered(index)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Slider {
                id: slider

                Layout.fillWidth: true
                //: Spoken after the name of a scale that has no answer yet.
                name: root.isAnswered ? root.label : qsTr("%1, no answer yet").arg(root.label)
                from: root.from
                to: root.to
                stepSize: 1
                snapMode: Slider.SnapAlways
                value: root.isAnswered ? choice.index : (root.from + root.to) / 2
                isUnset: !root.isAnswered
                stops: root.to - root.from + 1
                onMoved: choice.choose(Math.round(slider.value))

                // Where the handle waits already nothing moves, and yet it is an answer.
                Tap {
                    onReached: {
                        if (!root.isAnswered)
                            choice.choose(Math.round(slider.value));
                    }
                }
            }

            Item {
                Layout.fillWidth: true
                implicitHeight: Math.round(22 * Theme.scale)

                Repeater {
                    model: root.to - root.from + 1

                    Text {
                        id: number

                        required property int index
                        readonly property real step: (slider.availableWidth - 30) / Math.max(1, root.to - root.from)

                        x: slider.leftPadding + 15 + (root.LayoutMirroring.enabled ? root.to - root.from - number.index : number.index) * step - width / 2
                        visible: step >= 24 * Theme.scale || number.index % 5 === 0
                        text: root.from + number.index
                        font.family: Fonts.sans
                        font.pixelSize: Theme.type.caption.pixelSize
                        font.weight: root.isAnswered && choice.index === root.from + number.index ? Font.Bold : Font.Normal
                        color: font.weight === Font.Bold ? Theme.color.accent : Theme.color.inkMuted
                    }
                }
            }
        }

        Label {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Math.round(40 * Theme.scale)
            text: root.isAnswered ? choice.index : "–"
            font: Theme.type.number
            color: root.isAnswered ? Theme.color.accent : Theme.color.inkMuted
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.lowText !== "" || root.highText !== ""
        spacing: Theme.space.l

        Caption {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: root.lowText
        }

        Caption {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: root.highText
            horizontalAlignment: Text.AlignRight
        }
    }
}
