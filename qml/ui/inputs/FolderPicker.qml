// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs

/// Asks for a folder, and goes with the page that asks, as FilePicker does.
FolderDialog {
    id: root

    //: The button of a dialogue that asks for a folder.
    acceptLabel: qsTr("Choose")
    rejectLabel: qsTr("Cancel")
    Component.onDestruction: root.close()
}
