// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who takes part in a meeting that is being planned, and who will read what is written for it.
ColumnLayout {
    id: root

    required property PlanDesk plans

    spacing: Theme.space.s

    Heading {
        Layout.fillWidth: true
        text: qsTr("Who takes part")
    }
    Rows {
        model: root.plans.people
        spacing: 0

        CheckBox {
            id: person

            required property string key
            required property string name
            required property bool self
            required property bool chosen
            required property var model

            //: %1 is one's own name, in a list of people.
            text: person.self ? qsTr("%1 (you)").arg(person.name) : person.name
            detail: person.model.detail
            enabled: !person.self
            checked: person.chosen
            onToggled: root.plans.choose(person.key, !person.chosen)
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.plans.parted.length > 0
        kind: "warning"
        title: qsTr("They are met apart")
        //: %1 is a list of names. They must not be brought together.
        text: qsTr("%1 have sessions of their own, so that they do not meet. Plan a meeting for each side.").arg(Names.listed(root.plans.parted))
    }
    FieldFrame {
        Layout.fillWidth: true
        visible: root.plans.ready
        label: qsTr("They will read what is written for the meeting")
        helper: qsTr("A meeting never gets new readers. For somebody else, plan another meeting.")

        WhoSees {
            Layout.fillWidth: true
            people: root.plans.readers
            full: true
        }
    }
}
