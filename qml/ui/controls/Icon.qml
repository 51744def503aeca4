// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A line icon in the colour of the words beside it. Decoration unless it has a label.
IconItem {
    id: root

    // Spoken name, for an icon that stands alone and means something.
    property string label: ""
    // Arrows and the like turn around in right-to-left languages.
    property bool directional: false

    size: Theme.size.icon
    color: Theme.color.ink
    mirrored: root.directional && root.LayoutMirroring.enabled

    // No bindings: most icons say nothing, and are many.
    onLabelChanged: {
        root.Accessible.role = Accessible.Graphic;
        root.Accessible.name = root.label;
        root.Accessible.ignored = root.label === "";
    }
}
