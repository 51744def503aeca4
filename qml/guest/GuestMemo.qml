// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Memo
import Kudelma.Ui

/// After the meeting: what was recorded, and whether one's own view is recorded right. Opened only by whoever wants to.
ColumnLayout {
    id: root

    required property GuestDesk desk
    property bool isOpen: false

    spacing: Theme.space.m

    Button {
        Layout.fillWidth: true
        visible: !root.isOpen
        icon.name: "file-text"
        text: qsTr("Read what was recorded")
        onClicked: root.isOpen = root.desk.readMemo()
    }
    Rows {
        model: root.isOpen && root.desk.memos !== null ? 1 : 0
        spacing: Theme.space.l

        GuestMemoText { memos: root.desk.memos }
    }
}
