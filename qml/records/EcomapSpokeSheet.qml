// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A circle of the ecomap, opened: each line to it, to be changed, one for whoever sees it otherwise, and the circle
/// itself. It closes when the circle is shown no more.
RecordSheet {
    id: root

    required property EcomapBoard board

    signal lineRequested(key: string)
    signal drawRequested(system: string)
    signal changeRequested(system: string)

    rows: root.board?.systems ?? null
    title: d.name
    subtitle: qsTr("How is it?")

    function openFor(system: string): void {
        root.record = system;
        d.read();
        root.open();
    }

    QtObject {
        id: d

        property string name: ""
        property var lines: []
        property bool canChange: false

        function read(): void {
            const row = root.board.systems.indexOfKey(root.record);
            if (row < 0)
                return;
            d.name = root.board.systems.value(row, "name");
            d.lines = root.board.systems.value(row, "lines");
            d.canChange = root.board.systems.value(row, "writable") && !root.board.systems.value(row, "isPerson");
        }
    }
    Connections {
        target: root.board
        function onChanged(): void { d.read() }
    }
    Rows {
        model: d.lines
        spacing: Theme.space.xs

        ListRow {
            id: line

            required property var modelData

            title: line.modelData.words
            //: Who said how it is between the home and a circle of the ecomap.
            subtitle: line.modelData.saidBy !== "" ? qsTr("said by %1").arg(line.modelData.saidBy) : ""
            readOnly: !line.modelData.writable
            onClicked: root.lineRequested(line.modelData.key)

            Icon {
                visible: line.modelData.writable
                name: "pencil"
                label: qsTr("Change this")
            }
        }
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "plus"
        text: d.lines.length > 0 ? qsTr("Somebody sees it otherwise") : qsTr("Say how it is")
        onClicked: root.drawRequested(root.record)
    }
    Button {
        Layout.fillWidth: true
        visible: d.canChange
        icon.name: "pencil"
        text: qsTr("Change the circle")
        onClicked: root.changeRequested(root.record)
    }
}
