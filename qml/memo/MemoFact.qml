// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.Ui

/// "Who: Pia". Several lines stand below their name.
Column {
    id: root

    required property var modelData
    readonly property string label: root.modelData.label
    readonly property var lines: root.modelData.lines

    spacing: Theme.space.xs

    Body {
        width: root.width
        //: A fact of a memo: %1 is its name ("Who"), %2 what it is.
        text: root.label === "" ? root.lines.join("\n") : root.lines.length === 1 ? qsTr("%1: %2").arg(root.label).arg(root.lines[0]) : root.label
        muted: root.lines.length > 1 && root.label !== ""
    }
    Rows {
        width: root.width
        model: root.lines.length > 1 && root.label !== "" ? root.lines : []
        spacing: Theme.space.xs
        leftPadding: Theme.space.l

        Body {
            required property string modelData

            text: "•  " + modelData
        }
    }
}
