// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// A passphrase field: the words go into locked memory, QML only counts them.
SecretShell {
    id: root

    readonly property alias entry: entry

    signal accepted()

    length: entry.length
    focused: entry.activeFocus
    onActivated: entry.forceActiveFocus()

    PassphraseEntry {
        id: entry

        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        // Not Accessible.passwordEdit: Qt gives such an item no name at all (6.4), and there is no text here to hide.
        onAccepted: root.accepted()
    }
}
