// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// A practice page to which a colleague let this person in.
ListRow {
    id: root

    required property string key
    required property string child

    signal openRequested(key: string)

    title: root.child !== "" ? root.child : qsTr("A page without a name yet")
    leading: Avatar { name: root.child; decorative: true }
    onClicked: root.openRequested(root.key)
}
