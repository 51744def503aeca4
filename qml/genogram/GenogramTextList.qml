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
    /// What stands in the lower right corner: no words end under it.
    required property Item corner

    readonly property bool isWide: Theme.sizeClass(root.width) !== "narrow"

    signal personOpened(key: string)

    clip: true
    spacing: Theme.space.s
    bottomMargin: root.corner.visible ? root.corner.height : 0
    model: root.desk.textRows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Genogram in words")

    delegate: ListRow {
        required property string key
        required property string spoken

        width: root !== null ? Math.min(root.isWide && root.corner.visible ? root.width - root.corner.width : root.width, 900 * Theme.scale) : 0
        title: spoken
        plain: true
        selected: root !== null && root.desk.chosen === key
        onClicked: {
            root.desk.choose(key);
            root.personOpened(key);
        }
    }
}
