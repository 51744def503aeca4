// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick
import Kudelma.Ui

// The one place where the product's look is decided. The app writes mode, textScale and
// reducedMotion (bound to the person's settings); everything else only reads.
QtObject {
    id: root

    // "light", "dark" or "contrast"; anything else is light.
    property string mode: "light"
    // The person's text size, 1.0 to 2.0.
    property real textScale: 1.0
    property bool reducedMotion: false

    readonly property ThemeRoles color: root.mode === "dark" ? d.dark : root.mode === "contrast" ? d.contrast : d.light
    readonly property bool isDark: root.mode === "dark"
    readonly property real scale: Math.max(1, Math.min(2, root.textScale))

    // Smallest side of anything one touches; in the child's views everything is childTouch.
    readonly property int touch: 48
    readonly property int childTouch: 64

    readonly property ThemeSpace space: ThemeSpace {}
    readonly property ThemeRadius radius: ThemeRadius {}
    readonly property ThemeMotion motion: ThemeMotion { reduced: root.reducedMotion }
    readonly property ThemeType type: ThemeType { scale: root.scale; sans: Fonts.sans; serif: Fonts.serif }
    readonly property ThemeSize size: ThemeSize { scale: root.scale }

    // Large text needs room: widths are counted in the person's own letters, so a tablet at 200 %
    // is laid out like a phone.
    readonly property int narrowBelow: 600
    readonly property int mediumBelow: 1000

    // "narrow", "medium" or "wide" for this many pixels.
    function sizeClass(width: real): string {
        const letters = width / root.scale;
        return letters < root.narrowBelow ? "narrow" : letters < root.mediumBelow ? "medium" : "wide";
    }

    // States are derived, never chosen: the same step in every theme.
    function hovered(base: color): color {
        return Qt.tint(base, Qt.alpha(root.color.ink, 0.06));
    }

    function pressed(base: color): color {
        return Qt.tint(base, Qt.alpha(root.color.ink, 0.13));
    }

    function ofState(base: color, isHovered: bool, isPressed: bool): color {
        return isPressed ? root.pressed(base) : isHovered ? root.hovered(base) : base;
    }

    // Ground of a face, 0 to 7.
    function tone(index: int): color {
        const c = root.color;
        return [c.tone1, c.tone2, c.tone3, c.tone4, c.tone5, c.tone6, c.tone7, c.tone8][((index % 8) + 8) % 8];
    }

    readonly property QtObject states: QtObject {
        id: d

        readonly property ThemeRoles light: ThemeLight {}
        readonly property ThemeRoles dark: ThemeDark {}
        readonly property ThemeRoles contrast: ThemeContrast {}
    }
}
