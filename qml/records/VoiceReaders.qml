// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// "Who may see this?" in a child's words: each answer with the faces of who would really read it.
FieldFrame {
    id: root

    required property SpeakersChoice choice

    readonly property bool hasOnlyUs: root.choice.answers.count > 0 && root.choice.answers.indexOfKey(String(SpeakersChoice.OnlyWorker)) >= 0

    label: qsTr("Who may see this?")

    function titleOf(who: int): string {
        switch (who) {
        //: An answer to "Who may see this?", as the child says it. %1 is the worker's name.
        case SpeakersChoice.OnlyWorker: return qsTr("Only me and %1").arg(root.choice.workerName);
        //: An answer to "Who may see this?": social workers and the others of the team, nobody of the family.
        case SpeakersChoice.Team: return qsTr("The workers");
        //: An answer to "Who may see this?": people whose faces one chooses.
        case SpeakersChoice.These: return qsTr("These people");
        case SpeakersChoice.Meeting: return qsTr("Everybody at the meeting");
        }
        return "";
    }
    function namesOf(readers: var): string { return Names.listed(readers.map(person => person.name)) }

    Rows {
        model: root.choice.answers
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property int who
            required property var readers

            selected: root.choice.who === row.who
            title: root.titleOf(row.who)
            subtitle: row.readers.length > 0 ? root.namesOf(row.readers) : ""
            onClicked: root.choice.choose(row.who)

            AvatarStack {
                visible: row.readers.length > 0
                people: row.readers
                maximum: 5
                decorative: true
            }
        }
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.choice.who === SpeakersChoice.These

        Repeater {
            model: root.choice.faces

            VoiceFace {
                required property string key
                required property bool chosen

                checked: chosen
                checkable: false
                onClicked: root.choice.toggle(key)
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.choice.leftOut.length > 0
        //: %1 is a list of names.
        text: qsTr("There is no circle of just these people, so these do not see it yet: %1").arg(Names.listed(root.choice.leftOut))
    }
    Caption {
        Layout.fillWidth: true
        visible: !root.hasOnlyUs
        text: qsTr("There is no circle of just you two yet. Make one under “People and circles”.")
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        visible: root.choice.who === SpeakersChoice.NotChosen
        text: qsTr("Choose who may see it.")
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("“I try to keep this as you wish. If you are in danger, I must tell adults who can help. I tell you first.”")
        muted: true
    }
}
