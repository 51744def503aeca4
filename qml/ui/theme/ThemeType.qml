// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Type by role. Sizes are in pixels at 100 %; large roles grow less than small ones, because a
// title that fills the screen helps nobody read.
QtObject {
    id: root

    required property real scale
    required property string sans
    required property string serif
    readonly property real displayScale: 1 + (root.scale - 1) * 0.6
    // Noto stands tall by itself (1.36 of its size).
    readonly property real lineHeight: 1.0

    readonly property font caption: Qt.font({family: root.sans, pixelSize: Math.round(14 * root.scale)})
    readonly property font label: Qt.font({family: root.sans, pixelSize: Math.round(15 * root.scale), weight: Font.Bold})
    readonly property font body: Qt.font({family: root.sans, pixelSize: Math.round(16 * root.scale)})
    readonly property font bodyStrong: Qt.font({family: root.sans, pixelSize: Math.round(16 * root.scale), weight: Font.Bold})
    readonly property font lead: Qt.font({family: root.sans, pixelSize: Math.round(18 * root.scale)})
    readonly property font heading: Qt.font({family: root.sans, pixelSize: Math.round(20 * root.scale), weight: Font.Bold})
    readonly property font title: Qt.font({family: root.sans, pixelSize: Math.round(26 * root.displayScale), weight: Font.Bold})
    readonly property font display: Qt.font({family: root.sans, pixelSize: Math.round(36 * root.displayScale), weight: Font.Bold})
    readonly property font number: Qt.font({family: root.sans, pixelSize: Math.round(30 * root.displayScale), weight: Font.Bold})
    // The child's and the family's own words have a voice of their own.
    readonly property font quote: Qt.font({family: root.serif, pixelSize: Math.round(24 * root.displayScale)})
    readonly property font quoteLarge: Qt.font({family: root.serif, pixelSize: Math.round(36 * root.displayScale)})
}
