// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Says that not everybody is shown, and leads back.
Rectangle {
    id: root

    required property GenogramSight sight

    visible: root.sight.hidden > 0
    implicitWidth: row.implicitWidth + 2 * Theme.space.m
    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    radius: Theme.radius.l
    color: Theme.color.infoSoft
    border.color: Theme.color.info
    border.width: Theme.color.lineWidth

    RowLayout {
        id: row

        x: Theme.space.m
        y: Theme.space.xs
        width: root.width - 2 * Theme.space.m
        spacing: Theme.space.s

        Label {
            Layout.fillWidth: true
            color: Theme.color.infoSoftInk
            font: Theme.type.caption
            text: root.sight.nearWhom !== ""
                //: Genogram: only a part is shown. %n is how many are not; %1 is a name.
                ? qsTr("Those near %1; %n not shown", "", root.sight.hidden).arg(root.sight.nearWhom)
                : qsTr("%n not shown", "", root.sight.hidden)
        }
        Button {
            kind: "quiet"
            text: qsTr("Show everybody")
            onClicked: root.sight.showAll()
        }
    }
}
