// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One couple: its stages in the order of time, and a further one.
Card {
    id: root

    required property FamilyFacts facts
    required property string key
    required name
    required property string status
    required property bool related
    required property bool writable
    required property var seenBy
    required property var stages

    Heading {
        Layout.fillWidth: true
        //: A couple of whom the other one is not recorded.
        text: root.name === "" ? qsTr("Somebody who is not named") : root.name
    }
    Rows {
        model: root.stages
        spacing: 0

        FactRow {
            required property int index
            required property var modelData

            title: modelData.words
            subtitle: modelData.when
            removable: root.writable
            onRemoveRequested: root.facts.removeStage(root.key, index)
        }
    }
    Select {
        id: stage

        Layout.fillWidth: true
        visible: root.writable
        //: Label of a choice: what happened with a couple.
        label: qsTr("What happened")
        model: root.facts.unionStatuses
        textRole: "words"
        valueRole: "key"
    }
    PeriodFields {
        id: period

        visible: root.writable && stage.currentIndex >= 0
    }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
    }
    Button {
        visible: root.writable
        enabled: stage.currentIndex >= 0
        //: Button: adds what happened with a couple to its history.
        text: qsTr("Add to the history")
        icon.name: "plus"
        onClicked: {
            const done = root.facts.addStage(root.key, stage.currentValue, period.from, period.to);
            problem.text = done ? "" : qsTr("Write the time as 2012 or 19.6.2012, or leave it empty.");
            if (!done)
                return;
            period.from = period.to = "";
            stage.currentIndex = -1;
        }
    }
    Switch {
        Layout.fillWidth: true
        enabled: root.writable
        //: Genogram: the two partners are relatives of each other, drawn with a double line.
        text: qsTr("They are relatives of each other")
        checked: root.related
        onToggled: root.facts.setRelated(root.key, checked)
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
    }
}
