// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A line icon in the colour of the words beside it. Decoration unless it has a label.
IconItem {
    id: root

    property real size: Theme.size.icon
    // Spoken name, for an icon that stands alone and means something.
    property string label: ""
    // Arrows and the like turn around in right-to-left languages.
    property bool directional: false

    implicitWidth: root.size
    implicitHeight: root.size
    color: Theme.color.ink
    strokeWidth: 1.8
    mirrored: root.directional && root.LayoutMirroring.enabled

    Accessible.role: Accessible.Graphic
    Accessible.name: root.label
    Accessible.ignored: root.label === ""
}
