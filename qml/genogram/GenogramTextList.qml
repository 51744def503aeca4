// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The same in words: everybody the drawing has, from the child outwards.
ListView {
    id: root

    required property GenogramDesk desk

    signal personOpened(key: string)

    clip: true
    spacing: Theme.space.s
    model: root.desk.textRows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Genogram in words")

    delegate: ListRow {
        required property string key
        required property string spoken

        width: ListView.view.width
        title: spoken
        selected: root !== null && root.desk.chosen === key
        onClicked: {
            root.desk.choose(key);
            root.personOpened(key);
        }
    }
}
