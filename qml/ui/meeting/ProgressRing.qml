// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A ring that fills, with words in the middle. Beyond 1 a second arc tells how far over, gently.
RingItem {
    id: root

    property string text: ""
    property string caption: ""
    // Spoken; the text in the middle, unless something says it better.
    property string name: root.text
    property real size: 120

    implicitWidth: root.size
    implicitHeight: root.size
    thickness: Math.max(4, Math.round(root.size / 16))
    color: Theme.color.accent
    track: Theme.mode === "contrast" ? Qt.alpha(Theme.color.ink, 0.25) : Theme.color.line
    overrun: Theme.color.warning

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Column {
        anchors.centerIn: parent
        width: root.width - 6 * root.thickness

        Text {
            width: parent.width
            text: root.text
            color: Theme.color.ink
            font.family: Fonts.sans
            font.weight: Font.Bold
            font.pixelSize: Math.max(12, Math.round(root.size * 0.2))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            horizontalAlignment: Text.AlignHCenter
        }

        Text {
            width: parent.width
            visible: root.caption !== "" && root.size >= 96
            text: root.caption
            color: Theme.color.inkMuted
            font.family: Fonts.sans
            font.pixelSize: Math.max(11, Math.round(root.size * 0.1))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
