// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The only file of the product with raw colours. Nobody but the themes beside it reads it: people's
// eyes meet roles (Theme.color.ink), never pigments. Named after what grows and lies in the north.
QtObject {
    readonly property color white: "#ffffff"
    readonly property color black: "#000000"

    readonly property color linen50: "#fbf8f3"
    readonly property color linen100: "#f4efe7"
    readonly property color linen200: "#e9e2d6"
    readonly property color linen300: "#d8cfc1"
    readonly property color stone500: "#857b6d"
    readonly property color stone600: "#645c51"
    readonly property color night900: "#1f2a2e"

    readonly property color dusk950: "#11181a"
    readonly property color dusk900: "#182124"
    readonly property color dusk850: "#202b2f"
    readonly property color dusk800: "#2b383d"
    readonly property color dusk700: "#3a4a50"
    readonly property color dusk500: "#7c8d92"
    readonly property color mist300: "#b4bfbf"
    readonly property color mist100: "#eeebe4"

    readonly property color spruce50: "#e8f2ee"
    readonly property color spruce100: "#d3e6df"
    readonly property color spruce300: "#8fcdbc"
    readonly property color spruce600: "#23685b"
    readonly property color spruce700: "#194f46"
    readonly property color spruce800: "#1d3f39"
    readonly property color spruce950: "#0b211d"

    readonly property color cloudberry50: "#fdf3e1"
    readonly property color cloudberry100: "#fae3bb"
    readonly property color cloudberry300: "#f0bd6a"
    readonly property color cloudberry600: "#9c5f08"
    readonly property color cloudberry700: "#734505"
    readonly property color cloudberry800: "#463218"

    readonly property color lingon50: "#fbecea"
    readonly property color lingon100: "#f5d5d1"
    readonly property color lingon300: "#f0a6a0"
    readonly property color lingon600: "#ab343c"
    readonly property color lingon700: "#842530"
    readonly property color lingon800: "#4b2427"
    readonly property color lingon950: "#2b0d10"

    readonly property color lake50: "#e9f1f7"
    readonly property color lake100: "#d2e2ee"
    readonly property color lake300: "#9cc3e0"
    readonly property color lake600: "#2b618f"
    readonly property color lake700: "#204a6e"
    readonly property color lake800: "#203848"

    readonly property color heather50: "#f5eff6"
    readonly property color heather100: "#e8dbec"
    readonly property color heather300: "#cfb2dc"
    readonly property color heather600: "#74488a"
    readonly property color heather700: "#533263"
    readonly property color heather800: "#3a2d43"

    readonly property color moss100: "#dfe8c9"
    readonly property color moss300: "#b3c98b"
    readonly property color moss600: "#526b28"
    readonly property color moss700: "#3d511c"
    readonly property color moss800: "#313b20"

    // Grounds of faces by lamplight.
    readonly property color spruce750: "#2b5c53"
    readonly property color cloudberry750: "#66491f"
    readonly property color heather750: "#5a4369"
    readonly property color lake750: "#2f536d"
    readonly property color lingon750: "#6d373b"
    readonly property color moss750: "#4a5930"
    readonly property color clay750: "#6a4a39"
    readonly property color ice750: "#2b5b61"

    readonly property color clay100: "#f3dccd"
    readonly property color ice100: "#d3e8ea"

    readonly property color pureBlue: "#0a3a94"
    readonly property color pureRed: "#9a0015"
    readonly property color pureGreen: "#00521d"
    readonly property color pureBrown: "#5e3600"
    readonly property color purePurple: "#551077"
}
