// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// A window of the product: its ground, its letters, and its direction of writing.
T.ApplicationWindow {
    id: root

    color: Theme.color.canvas
    font: Theme.type.body

    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    LayoutKeeper { window: root }
}
