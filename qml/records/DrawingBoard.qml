// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Paper, crayons and stickers. A sticker is put by pressing it, and moved by the arrow keys.
ColumnLayout {
    id: root

    readonly property DrawingPad pad: paper

    spacing: Theme.space.m

    function crayonName(index: int): string {
        switch (index) {
        //: Spoken name of a crayon.
        case 0: return qsTr("Black");
        case 1: return qsTr("Red");
        case 2: return qsTr("Orange");
        case 3: return qsTr("Yellow");
        case 4: return qsTr("Green");
        case 5: return qsTr("Blue");
        case 6: return qsTr("Purple");
        }
        return qsTr("Brown");
    }

    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: paper.crayons

            CrayonButton {
                required property int index
                required property var modelData

                ink: modelData
                text: root.crayonName(index)
                isChosen: paper.crayon === index
                onClicked: paper.crayon = index
            }
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 0.7

        DrawingPad {
            id: paper

            anchors.fill: parent
            language: App.appearance.language
            activeFocusOnTab: true
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Paper to draw on")
            Accessible.description: qsTr("A sticker that was put is moved by the arrow keys.")
            Accessible.focusable: true
            Keys.onPressed: event => {
                const across = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
                const down = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                event.accepted = (across !== 0 || down !== 0) && paper.nudge(across, down);
            }

            PointHandler {
                id: stylus

                acceptedDevices: PointerDevice.Stylus
                onPointChanged: paper.stylusPressure = stylus.active ? stylus.point.pressure : 0
            }
        }
        Rectangle {
            anchors.fill: parent
            color: Qt.alpha(Theme.color.ink, 0)
            border.width: Theme.color.lineWidth
            border.color: Theme.color.outline

            FocusRing { shown: paper.activeFocus }
        }
    }
    ButtonFlow {
        Layout.fillWidth: true

        IconButton {
            kind: "secondary"
            icon.name: "undo-2"
            text: qsTr("Take back the last line")
            enabled: paper.canUndo
            onClicked: paper.undo()
        }
        IconButton {
            kind: "secondary"
            icon.name: "redo-2"
            text: qsTr("Draw it again")
            enabled: paper.canRedo
            onClicked: paper.redo()
        }
        IconButton {
            kind: "secondary"
            icon.name: "eraser"
            text: qsTr("An empty paper")
            enabled: !paper.isEmpty
            onClicked: emptying.open()
        }
    }
    FieldFrame {
        Layout.fillWidth: true
        //: Above small pictures that can be put into a drawing.
        label: qsTr("Stickers")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: paper.stickers

                CrayonButton {
                    required property string key
                    required property string title

                    shape: key
                    ink: paper.crayons[paper.crayon]
                    //: Puts a small picture into a drawing. %1 is what is in it.
                    text: qsTr("Sticker: %1").arg(title)
                    onClicked: paper.stick(key)
                }
            }
        }
    }
    Dialog {
        id: emptying

        title: qsTr("An empty paper?")
        message: qsTr("The drawing goes away. This cannot be taken back.")
        acceptText: qsTr("Empty paper")
        rejectText: qsTr("Keep")
        onAccepted: paper.clear()
    }
}
