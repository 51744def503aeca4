// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Daylight on linen.
ThemeRoles {
    id: root

    readonly property PigmentPalette pigment: PigmentPalette {}

    canvas: root.pigment.linen50
    surface: root.pigment.white
    raised: root.pigment.white
    sunken: root.pigment.linen100
    ink: root.pigment.night900
    inkMuted: root.pigment.stone600
    line: root.pigment.linen200
    outline: root.pigment.stone500
    accent: root.pigment.spruce600
    accentInk: root.pigment.white
    accentSoft: root.pigment.spruce50
    accentSoftInk: root.pigment.spruce700
    danger: root.pigment.lingon600
    dangerInk: root.pigment.white
    dangerSoft: root.pigment.lingon50
    dangerSoftInk: root.pigment.lingon700
    warning: root.pigment.cloudberry600
    warningSoft: root.pigment.cloudberry50
    warningSoftInk: root.pigment.cloudberry700
    success: root.pigment.moss600
    successSoft: Qt.tint(root.pigment.white, Qt.alpha(root.pigment.moss100, 0.6))
    successSoftInk: root.pigment.moss700
    info: root.pigment.lake600
    infoSoft: root.pigment.lake50
    infoSoftInk: root.pigment.lake700
    voice: root.pigment.heather600
    voiceSoft: root.pigment.heather50
    voiceSoftInk: root.pigment.heather700
    focus: root.pigment.lake600
    scrim: Qt.alpha(root.pigment.night900, 0.42)
    shadow: Qt.alpha(root.pigment.night900, 0.018)
    tooltip: root.pigment.night900
    tooltipInk: root.pigment.linen50
    tone1: root.pigment.spruce100
    tone2: root.pigment.cloudberry100
    tone3: root.pigment.heather100
    tone4: root.pigment.lake100
    tone5: root.pigment.lingon100
    tone6: root.pigment.moss100
    tone7: root.pigment.clay100
    tone8: root.pigment.ice100
    toneInk: root.pigment.night900
    lineWidth: 1
}
