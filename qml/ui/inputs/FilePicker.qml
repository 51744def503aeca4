// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs

/// Asks where a file is, or goes to. Goes with the page that asks: Qt's own (6.4) stays on the screen when its page is
/// taken away, also over the page that locks the vault.
FileDialog {
    id: root

    Component.onDestruction: root.close()
}
