// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs

/// Asks where a file is, or goes to. Goes with the page that asks: Qt's own (6.4) stays on the screen when its page is
/// taken away, also over the page that locks the vault.
FileDialog {
    id: root

    /// What Qt's own says on it, where the system has none: looked up by Qt among the words of this module.
    readonly property var words: [QT_TRANSLATE_NOOP("FileDialog", "File name"), QT_TRANSLATE_NOOP("FileDialog", "Filter")]

    //: Buttons of a file dialogue.
    acceptLabel: root.fileMode === FileDialog.SaveFile ? qsTr("Save") : qsTr("Open")
    rejectLabel: qsTr("Cancel")
    Component.onDestruction: root.close()
}
