// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Everybody's view, one below the other; on a phone one person at a time.
Column {
    id: root

    required property ViewpointBoard board
    property bool canWrite: false
    property bool large: false
    /// Everybody at once however narrow it is, where nobody can turn the pages.
    property bool everybody: false

    readonly property bool isOneAtATime: !root.everybody && root.board.rows.count > 1 && Theme.sizeClass(root.width) === "narrow"

    signal chosen(row: string, topic: string)

    spacing: Theme.space.m
    Component.onCompleted: d.begin()

    RowLayout {
        width: root.width
        visible: root.isOneAtATime
        spacing: Theme.space.s

        Select {
            id: who

            Layout.fillWidth: true
            label: qsTr("Whose view")
            model: root.board.rows
            textRole: "name"
            valueRole: "key"
        }
        IconButton {
            Layout.alignment: Qt.AlignBottom
            icon.name: "chevron-right"
            text: qsTr("The next person")
            onClicked: who.currentIndex = (d.shown + 1) % root.board.rows.count
        }
    }
    Rows {
        width: root.width
        model: root.board.rows

        ViewpointRow {
            required property int index
            required property string name

            visible: !root.isOneAtATime || index === d.shown
            person: name
            canWrite: root.canWrite
            large: root.large
            onChosen: (row, topic) => root.chosen(row, topic)
        }
    }

    Connections {
        target: root.board
        function onChanged(): void { d.begin() }
    }
    QtObject {
        id: d

        readonly property int shown: Math.max(0, who.currentIndex)

        /// Somebody is shown from the beginning on: the child.
        function begin(): void {
            if (who.currentIndex < 0 && root.board.rows.count > 0)
                who.currentIndex = 0;
        }
    }
}
