// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// What to take care of before a child begins on a page.
Sheet {
    id: root

    property var cautions: []

    title: qsTr("Before you begin")

    Rows {
        model: root.cautions

        RowLayout {
            id: caution

            required property string modelData

            spacing: Theme.space.s

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "heart-handshake"
            }
            Body {
                Layout.fillWidth: true
                text: caution.modelData
            }
        }
    }
}
