// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Before the meeting: the plan with its minutes, and who is invited.
ScrollArea {
    id: root

    required property MeetingTable table

    padding: Theme.space.l
    spacing: Theme.space.m
    maximumContentWidth: 820

    Title {
        Layout.fillWidth: true
        text: root.table.title
    }
    Body {
        Layout.fillWidth: true
        muted: true
        text: qsTr("Check for each person what they will see before you begin.")
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.table.people

            Button {
                required property string key
                required property string name

                icon.name: "eye"
                text: name
                //: Screen reader: shows what the device of %1 will show.
                Accessible.name: qsTr("Show as %1").arg(name)
                onClicked: App.showAs(key)
            }
        }
    }
    Rows {
        model: root.table.phases

        ListRow {
            id: phase

            required property var model

            title: phase.model.title
            subtitle: phase.model.purpose
            readOnly: true

            Caption {
                visible: phase.model.planned > 0
                text: qsTr("%1 min").arg(phase.model.planned)
                muted: true
            }
        }
    }
}
