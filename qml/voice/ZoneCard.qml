// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One part of a page: its picture, what it asks, and what the child has said in it.
Card {
    id: root

    required property string key
    required property string title
    required property string prompt
    required property string shape
    required property var words
    required property DrawingDesk drawings
    property bool canWrite: true

    //: Stands for the name of a part of a page that another version of the program had.
    readonly property string heading: root.title !== "" ? root.title : qsTr("Another part")

    signal writeRequested()
    signal drawRequested()

    name: root.heading

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        ZonePicture {
            implicitWidth: Math.round(Theme.childTouch * 1.4 * Theme.scale)
            implicitHeight: Math.round(Theme.childTouch * 1.2 * Theme.scale)
            shape: root.shape
            ink: Theme.color.voice
            fill: Theme.color.voiceSoft
        }
        Heading {
            Layout.fillWidth: true
            text: root.heading
        }
    }
    Body {
        Layout.fillWidth: true
        visible: root.prompt !== ""
        text: root.prompt
    }
    Rows {
        model: root.words

        Column {
            id: said

            required property var modelData

            spacing: Theme.space.xs

            DrawingImage {
                id: picture

                width: said.width
                height: visible ? Math.min(width * (picture.ratio > 0 ? picture.ratio : 0), 360) : 0
                visible: picture.status === DrawingImage.Ready
                desk: root.drawings
                record: said.modelData.drawing
                Accessible.role: Accessible.Graphic
                Accessible.name: said.modelData.words
            }
            Label {
                width: said.width
                text: said.modelData.words
                font: Theme.type.quote
                color: Theme.color.voiceSoftInk
            }
            WhoSees {
                width: said.width
                people: said.modelData.seenBy
                interactive: false
            }
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        visible: root.canWrite
        icon.name: "pen-line"
        //: Button on a part of a page for a child's words. %1 is the name of the part.
        text: qsTr("Write: %1").arg(root.heading)
        onClicked: root.writeRequested()
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        visible: root.canWrite
        icon.name: "image"
        //: Button on a part of a page for a child's words: a picture that the child drew. %1 is the name of the part.
        text: qsTr("A drawing: %1").arg(root.heading)
        onClicked: root.drawRequested()
    }
}
