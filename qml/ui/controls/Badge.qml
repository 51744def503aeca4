// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// A word or a number beside something. Always words: the colour only helps.
Rectangle {
    id: root

    required property string text
    // "neutral", "accent", "voice", "info", "success", "warning" or "danger".
    property string kind: "neutral"
    property string iconName: ""
    property bool solid: false

    readonly property color letters: root.solid ? Theme.color.accentInk
        : ({"accent": Theme.color.accentSoftInk, "voice": Theme.color.voiceSoftInk, "info": Theme.color.infoSoftInk,
            "success": Theme.color.successSoftInk, "warning": Theme.color.warningSoftInk,
            "danger": Theme.color.dangerSoftInk})[root.kind] ?? Theme.color.ink

    implicitWidth: Math.max(implicitHeight, row.implicitWidth + 2 * Theme.space.s)
    implicitHeight: row.implicitHeight + Theme.space.xs
    radius: height / 2
    color: root.solid ? Theme.color.accent
        : ({"accent": Theme.color.accentSoft, "voice": Theme.color.voiceSoft, "info": Theme.color.infoSoft,
            "success": Theme.color.successSoft, "warning": Theme.color.warningSoft,
            "danger": Theme.color.dangerSoft})[root.kind] ?? Theme.color.sunken
    border.width: Theme.mode === "contrast" && !root.solid ? 1 : 0
    border.color: root.letters

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.xs

        Repeater {
            model: root.iconName === "" ? 0 : 1

            Icon {
                anchors.verticalCenter: row.verticalCenter
                name: root.iconName
                size: Theme.size.iconS - 2
                color: root.letters
            }
        }

        Text {
            text: root.text
            color: root.letters
            font.family: Fonts.sans
            font.weight: Font.Bold
            font.pixelSize: Math.round(13 * Theme.scale)
            textFormat: Text.PlainText
        }
    }
}
