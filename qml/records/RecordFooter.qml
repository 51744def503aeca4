// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Under every item: who sees it, and who wrote it.
RowLayout {
    id: root

    property var people: []
    property string author: ""

    spacing: Theme.space.s

    WhoSees {
        Layout.fillWidth: true
        people: root.people
        interactive: false
    }
    Caption {
        visible: root.author !== ""
        //: Who wrote down an item; %1 is a name.
        text: qsTr("written by %1").arg(root.author)
        muted: true
    }
}
