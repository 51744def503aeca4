// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Sizes that grow with the person's text, in pixels.
QtObject {
    id: root

    required property real scale
    // Faces grow less than words: they must leave room for them.
    readonly property real faceScale: 1 + (root.scale - 1) * 0.4

    readonly property int iconS: Math.round(16 * root.scale)
    readonly property int icon: Math.round(20 * root.scale)
    readonly property int iconL: Math.round(28 * root.scale)
    readonly property int avatarS: Math.round(28 * root.faceScale)
    readonly property int avatar: Math.round(40 * root.faceScale)
    readonly property int avatarL: Math.round(56 * root.faceScale)
    readonly property int avatarXl: Math.round(88 * root.faceScale)
    // A column that reads well: about 70 letters.
    readonly property int readable: Math.round(640 * root.scale)
    readonly property int dialog: Math.round(480 * Math.min(1.5, root.scale))
    readonly property int sheet: Math.round(440 * Math.min(1.5, root.scale))
}
