// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What is around the child's home.
ScrollArea {
    id: root

    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen

    spacing: Theme.space.l
    maximumContentWidth: 1200

    Ecomap {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        lists: root.lists
        pen: root.pen
    }
}
