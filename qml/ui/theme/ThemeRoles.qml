// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Every role a theme must fill. All are required: a theme that forgets one does not load.
// "xInk" is what stands on x; the pairs are measured by tests/ui.
QtObject {
    // Ground, from farthest to nearest.
    required property color canvas
    required property color surface
    required property color raised
    required property color sunken

    // Words and lines. "line" only decorates; "outline" is the edge of something one can operate.
    required property color ink
    required property color inkMuted
    required property color line
    required property color outline

    required property color accent
    required property color accentInk
    required property color accentSoft
    required property color accentSoftInk

    required property color danger
    required property color dangerInk
    required property color dangerSoft
    required property color dangerSoftInk

    required property color warning
    required property color warningSoft
    required property color warningSoftInk

    required property color success
    required property color successSoft
    required property color successSoftInk

    required property color info
    required property color infoSoft
    required property color infoSoftInk

    // The child's and the family's own words.
    required property color voice
    required property color voiceSoft
    required property color voiceSoftInk

    required property color focus
    required property color scrim
    required property color shadow
    required property color tooltip
    required property color tooltipInk

    // Grounds of faces. They help the eye; initials or a picture carry the meaning.
    required property color tone1
    required property color tone2
    required property color tone3
    required property color tone4
    required property color tone5
    required property color tone6
    required property color tone7
    required property color tone8
    required property color toneInk

    // 1 px, or 2 px where edges must not be missed.
    required property int lineWidth
}
