// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// High contrast: black on white, every edge drawn, every text at least 7:1.
ThemeRoles {
    id: root

    readonly property PigmentPalette pigment: PigmentPalette {}

    canvas: root.pigment.white
    surface: root.pigment.white
    raised: root.pigment.white
    sunken: root.pigment.white
    ink: root.pigment.black
    inkMuted: root.pigment.black
    line: root.pigment.black
    outline: root.pigment.black
    accent: root.pigment.pureBlue
    accentInk: root.pigment.white
    accentSoft: root.pigment.white
    accentSoftInk: root.pigment.pureBlue
    danger: root.pigment.pureRed
    dangerInk: root.pigment.white
    dangerSoft: root.pigment.white
    dangerSoftInk: root.pigment.pureRed
    warning: root.pigment.pureBrown
    warningSoft: root.pigment.white
    warningSoftInk: root.pigment.pureBrown
    success: root.pigment.pureGreen
    successSoft: root.pigment.white
    successSoftInk: root.pigment.pureGreen
    info: root.pigment.pureBlue
    infoSoft: root.pigment.white
    infoSoftInk: root.pigment.pureBlue
    voice: root.pigment.purePurple
    voiceSoft: root.pigment.white
    voiceSoftInk: root.pigment.black
    focus: root.pigment.black
    scrim: Qt.alpha(root.pigment.black, 0.7)
    shadow: Qt.alpha(root.pigment.black, 0)
    tooltip: root.pigment.black
    tooltipInk: root.pigment.white
    tone1: root.pigment.white
    tone2: root.pigment.white
    tone3: root.pigment.white
    tone4: root.pigment.white
    tone5: root.pigment.white
    tone6: root.pigment.white
    tone7: root.pigment.white
    tone8: root.pigment.white
    toneInk: root.pigment.black
    lineWidth: 2
}
