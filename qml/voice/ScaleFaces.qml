// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

/// An answer in three faces, for the smallest. Nothing is chosen before the child chooses.
FieldFrame {
    id: root

    readonly property var moods: [-1, 0, 1]
    //: Under the three faces of a small child's answer, from sad to glad.
    readonly property var words: [qsTr("Not good"), qsTr("So-so"), qsTr("Good")]
    property int currentIndex: -1

    signal answered(int index)

    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.moods.length

            T.AbstractButton {
                id: face

                required property int index
                readonly property bool isChosen: root.currentIndex === face.index

                implicitWidth: Math.round(Theme.childTouch * 1.8 * Theme.scale)
                implicitHeight: implicitContentHeight
                text: root.words[face.index]
                hoverEnabled: true
                onClicked: {
                    root.currentIndex = face.index;
                    root.answered(face.index);
                }

                Accessible.role: Accessible.RadioButton
                Accessible.name: face.text
                Accessible.checkable: true
                Accessible.checked: face.isChosen
                Accessible.onPressAction: face.clicked()

                contentItem: Column {
                    topPadding: Theme.space.m
                    bottomPadding: Theme.space.m
                    spacing: Theme.space.xs

                    FaceItem {
                        anchors.horizontalCenter: parent.horizontalCenter
                        implicitWidth: Math.round(56 * Math.min(1.5, Theme.scale))
                        implicitHeight: implicitWidth
                        mood: root.moods[face.index]
                        strokeWidth: face.isChosen ? 2.2 : 1.6
                        color: face.isChosen ? Theme.color.voice : Theme.color.ink
                    }
                    Label {
                        width: face.width
                        text: face.text
                        font: face.isChosen ? Theme.type.label : Theme.type.caption
                        horizontalAlignment: Text.AlignHCenter
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
