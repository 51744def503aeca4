// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The gravest of what is wrong with keeping and sharing the open case, as long as it lasts.
Banner {
    id: root

    /// Null: nothing is open.
    required property Troubles troubles

    visible: root.text !== ""
    kind: "error"
    text: !root.troubles ? ""
        : root.troubles.notKept ? qsTr("What was written last is not kept on this device yet: its storage is full, or cannot be written. Make room on the device; Kudelma keeps trying. Until then, locking or closing loses it.")
        : root.troubles.cloned ? qsTr("Another device writes with the keys of this one. Perhaps the vault was copied. Write nothing here, and call your support.")
        : root.troubles.historiesDiffer ? qsTr("The meeting server does not show everybody the same. Something may be missing here. Nothing on this device was lost; call your support.")
        : ""
}
