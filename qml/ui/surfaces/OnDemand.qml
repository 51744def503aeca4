// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The place of something that is made once it is needed, and is as large as that; nothing until then.
Item {
    id: root

    property bool needed: false
    property Component made: null

    implicitWidth: one.count > 0 ? one.itemAt(0).implicitWidth : 0
    implicitHeight: one.count > 0 ? one.itemAt(0).implicitHeight : 0

    Repeater {
        id: one

        model: root.needed ? 1 : 0
        delegate: root.made
    }
}
