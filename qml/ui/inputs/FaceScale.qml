// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A child's answer in five faces. Nothing is chosen before the child chooses.
FieldFrame {
    id: root

    // Words under the faces, from the saddest to the happiest.
    property list<string> words: [
        //: Under the saddest of five faces, a child's answer.
        qsTr("Really bad"),
        //: Under the second of five faces.
        qsTr("Bad"),
        //: Under the middle one of five faces.
        qsTr("So-so"),
        //: Under the fourth of five faces.
        qsTr("Good"),
        //: Under the happiest of five faces.
        qsTr("Really good")
    ]
    // 0 to 4, -1 until the child has answered.
    property alias currentIndex: choice.index

    // The person answered.
    signal answered(int index)

    Choice {
        id: choice

        onChosen: index => root.answered(index)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Repeater {
            model: 5

            T.AbstractButton {
                id: face

                required property int index
                readonly property bool isChosen: choice.index === face.index

                width: Math.max(Math.round(Theme.childTouch * Theme.scale * 1.3), implicitContentWidth + 2 * Theme.space.s)
                implicitHeight: implicitContentHeight + 2 * Theme.space.s
                padding: Theme.space.s
                text: root.words[face.index] ?? ""
                hoverEnabled: true
                onClicked: choice.choose(face.index)

                Accessible.role: Accessible.RadioButton
                Accessible.name: face.text
                Accessible.description: root.label
                Accessible.checkable: true
                Accessible.checked: face.isChosen
                Accessible.onPressAction: face.clicked()

                contentItem: ColumnLayout {
                    spacing: Theme.space.xs

                    FaceItem {
                        Layout.alignment: Qt.AlignHCenter
                        implicitWidth: Math.round(44 * Math.min(1.5, Theme.scale))
                        implicitHeight: implicitWidth
                        mood: face.index / 2 - 1
                        strokeWidth: face.isChosen ? 2.2 : 1.6
                        color: face.isChosen ? Theme.color.voice : Theme.color.ink
                    }

                    Label {
                        Layout.alignment: Qt.AlignHCenter
                        text: face.text
                        font: face.isChosen ? Theme.type.label : Theme.type.caption
                        color: face.isChosen ? Theme.color.voiceSoftInk : Theme.color.ink
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: Theme.radius.l
                    color: Theme.ofState(face.isChosen ? Theme.color.voiceSoft : Theme.color.surface, face.hovered, face.down)
                    border.width: face.isChosen ? 3 : Theme.color.lineWidth
                    border.color: face.isChosen ? Theme.color.voice : Theme.color.outline

                    FocusRing {
                        shown: face.visualFocus
                        around: Theme.radius.l
                    }
                }
            }
        }
    }
}
