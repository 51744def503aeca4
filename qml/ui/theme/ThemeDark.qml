// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A lamp in the evening: dusk, not black, and warm letters.
ThemeRoles {
    id: root

    readonly property PigmentPalette pigment: PigmentPalette {}

    canvas: root.pigment.dusk950
    surface: root.pigment.dusk900
    raised: root.pigment.dusk850
    sunken: root.pigment.dusk850
    ink: root.pigment.mist100
    inkMuted: root.pigment.mist300
    line: root.pigment.dusk800
    outline: root.pigment.dusk500
    accent: root.pigment.spruce300
    accentInk: root.pigment.spruce950
    accentSoft: root.pigment.spruce800
    accentSoftInk: root.pigment.spruce100
    danger: root.pigment.lingon300
    dangerInk: root.pigment.lingon950
    dangerSoft: root.pigment.lingon800
    dangerSoftInk: root.pigment.lingon100
    warning: root.pigment.cloudberry300
    warningSoft: root.pigment.cloudberry800
    warningSoftInk: root.pigment.cloudberry100
    success: root.pigment.moss300
    successSoft: root.pigment.moss800
    successSoftInk: root.pigment.moss100
    info: root.pigment.lake300
    infoSoft: root.pigment.lake800
    infoSoftInk: root.pigment.lake100
    voice: root.pigment.heather300
    voiceSoft: root.pigment.heather800
    voiceSoftInk: root.pigment.heather100
    focus: root.pigment.lake300
    scrim: Qt.alpha(root.pigment.black, 0.6)
    shadow: Qt.alpha(root.pigment.black, 0.05)
    tooltip: root.pigment.mist100
    tooltipInk: root.pigment.dusk950
    tone1: root.pigment.spruce750
    tone2: root.pigment.cloudberry750
    tone3: root.pigment.heather750
    tone4: root.pigment.lake750
    tone5: root.pigment.lingon750
    tone6: root.pigment.moss750
    tone7: root.pigment.clay750
    tone8: root.pigment.ice750
    toneInk: root.pigment.mist100
    lineWidth: 1
}
