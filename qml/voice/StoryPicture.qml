// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The picture of a frame: what was drawn for it, or a plain shape of our own.
Item {
    id: root

    required property DrawingDesk drawings
    required property string drawing
    required property string sticker
    required property string words

    Accessible.role: Accessible.Graphic
    Accessible.name: root.words

    DrawingImage {
        id: picture

        anchors.fill: parent
        visible: picture.status === DrawingImage.Ready
        desk: root.drawings
        record: root.drawing
    }
    ZonePicture {
        anchors.fill: parent
        visible: !picture.visible && root.sticker !== ""
        shape: root.sticker
        ink: Theme.color.voice
        fill: Theme.color.voiceSoft
    }
    Caption {
        anchors.centerIn: parent
        width: parent.width
        visible: !picture.visible && root.drawing !== "" && root.sticker === ""
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: picture.status === DrawingImage.Broken ? qsTr("This is no picture that can be shown.")
            : qsTr("The picture is not here yet. It comes by itself.")
    }
}
