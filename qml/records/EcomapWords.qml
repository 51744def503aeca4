// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The ecomap in words: all that is drawn, and who said so.
Rows {
    id: root

    required property EcomapBoard board
    property bool canWrite: false

    /// A line is wanted to this circle.
    signal drawRequested(system: string)
    signal lineRequested(key: string)
    signal changeRequested(system: string)

    model: root.board?.systems ?? null

    Card {
        id: system

        required property string key
        required property string name
        required property string sortText
        required property int workers
        required property var lines
        required property bool isPerson
        required property bool writable
        required property var seenBy

        Heading { Layout.fillWidth: true; text: system.name }
        Caption {
            Layout.fillWidth: true
            text: system.workers > 0 ? system.sortText + ", " + qsTr("workers in a week: %1").arg(system.workers) : system.sortText
            muted: true
        }
        Rows {
            model: system.lines
            spacing: Theme.space.xs

            ListRow {
                id: line

                required property var modelData

                //: On the ecomap: how a line is, and who said so.
                title: line.modelData.saidBy !== "" ? qsTr("%1 (said by %2)").arg(line.modelData.words).arg(line.modelData.saidBy) : line.modelData.words
                plain: true
                readOnly: !root.canWrite || !line.modelData.writable
                onClicked: root.lineRequested(line.modelData.key)

                Icon {
                    visible: !line.readOnly
                    name: "pencil"
                    label: qsTr("Change this")
                }
            }
        }
        ButtonFlow {
            Layout.fillWidth: true
            visible: root.canWrite

            Button {
                icon.name: "plus"
                text: qsTr("How is it?")
                Accessible.name: qsTr("How is it with %1?").arg(system.name)
                onClicked: root.drawRequested(system.key)
            }
            Button {
                visible: system.writable && !system.isPerson
                kind: "quiet"
                icon.name: "pencil"
                text: qsTr("Change the circle")
                hint: system.name
                onClicked: root.changeRequested(system.key)
            }
        }
        WhoSees { Layout.fillWidth: true; people: system.seenBy; interactive: false }
    }
}
