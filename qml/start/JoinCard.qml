// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Below the children: somebody else's meeting.
ColumnLayout {
    id: root

    spacing: Theme.space.l

    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
    }
    JoinByLink {
        Layout.fillWidth: true
        Layout.maximumWidth: 480
        Layout.bottomMargin: Theme.space.l
    }
}
