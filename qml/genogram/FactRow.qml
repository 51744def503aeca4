// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One fact that is recorded: opens for changing where it can be changed, and can be taken back.
ListRow {
    id: root

    /// A press opens it for changing.
    property bool editable: false
    property bool removable: false
    //: Button: takes a recorded fact back. %1 is the fact in words.
    readonly property string removeText: qsTr("Remove: %1").arg(root.title)

    signal editRequested()
    signal removeRequested()

    readOnly: !root.editable
    onClicked: root.editRequested()

    IconButton {
        visible: root.removable
        icon.name: "trash-2"
        text: root.removeText
        onClicked: root.removeRequested()
    }
}
