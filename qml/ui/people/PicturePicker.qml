// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A child picks a picture instead of writing a name.
Flow {
    id: root

    property list<string> pictures: ["cat", "dog", "rabbit", "squirrel", "bird", "fish", "turtle", "snail", "panda", "bug", "paw-print", "rat"]
    // Spoken names of the pictures, in the same order.
    property list<string> names: [
        //: Spoken name of a picture that a child can choose.
        qsTr("cat"), qsTr("dog"), qsTr("rabbit"), qsTr("squirrel"), qsTr("bird"), qsTr("fish"), qsTr("turtle"),
        qsTr("snail"), qsTr("panda"), qsTr("ladybird"), qsTr("paw"), qsTr("mouse")
    ]
    property alias currentIndex: choice.index

    // The child chose.
    signal chosen(int index, string picture)

    spacing: Theme.space.m

    Choice {
        id: choice

        onChosen: index => root.chosen(index, root.pictures[index])
    }

    Repeater {
        model: root.pictures.length

        T.AbstractButton {
            id: picture

            required property int index
            readonly property bool isChosen: choice.index === picture.index

            implicitWidth: Theme.childTouch + Theme.space.l
            implicitHeight: implicitWidth
            text: root.names[picture.index] ?? root.pictures[picture.index]
            hoverEnabled: true
            onClicked: choice.choose(picture.index)

            Accessible.role: Accessible.RadioButton
            Accessible.name: picture.text
            Accessible.checkable: true
            Accessible.checked: picture.isChosen
            Accessible.onPressAction: picture.clicked()

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: root.pictures[picture.index]
                    size: 44
                    strokeWidth: 1.6
                    color: Theme.color.toneInk
                }

                Rectangle {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    width: 28
                    height: 28
                    radius: 14
                    visible: picture.isChosen
                    color: Theme.color.accent

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        size: 18
                        strokeWidth: 3
                        color: Theme.color.accentInk
                    }
                }
            }

            background: Rectangle {
                radius: width / 2
                color: Theme.ofState(Theme.tone(picture.index), picture.hovered, picture.down)
                border.width: picture.isChosen ? 4 : Theme.mode === "contrast" ? 2 : 0
                border.color: picture.isChosen ? Theme.color.accent : Theme.color.outline

                FocusRing {
                    shown: picture.visualFocus
                    around: 200
                }
            }
        }
    }
}
