// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// For each person: how they take part, and what is still to be done for them.
Column {
    id: root

    required property MeetingTable table

    spacing: Theme.space.s

    Heading {
        width: root.width
        text: qsTr("Who takes part, and how")
    }
    Repeater {
        model: root.table.preparation.people

        ListRow {
            id: person

            required property string key
            required property string name
            required property string detail
            required property string picture
            required property int form
            required property string formText
            required property int toDo

            width: root.width
            title: person.name
            //: Screen reader: opens what is to be made ready for %1.
            Accessible.name: qsTr("Make ready: %1").arg(person.name)
            //: %1 is who somebody is, %2 how they take part.
            subtitle: person.form < 0 ? qsTr("%1 · not asked yet").arg(person.detail) : qsTr("%1 · %2").arg(person.detail).arg(person.formText)
            leading: Avatar { name: person.name; picture: person.picture; decorative: true }
            onClicked: preparing.get()?.show(person.key)

            Badge {
                visible: person.toDo > 0
                text: qsTr("%n to do", "", person.toDo)
                kind: "warning"
            }
            Badge {
                visible: person.toDo === 0
                iconName: "check"
                text: qsTr("ready")
                kind: "success"
            }
        }
    }
    WhenAsked {
        id: preparing

        PreparationSheet {
            table: root.table
            onLetterRequested: member => letter.get()?.show(member)
        }
    }
    WhenAsked {
        id: letter

        LetterSheet { letters: root.table.letters }
    }
}
