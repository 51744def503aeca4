// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who lives together: one home or several, for what part of the time.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: homes").arg(root.facts.name)

    Rows {
        model: root.facts.homes
        spacing: Theme.space.l

        HomeCard {
            facts: root.facts
        }
    }
    TextField {
        id: fresh

        Layout.fillWidth: true
        //: Label of a field: what a home is called, such as "Mum's home".
        label: qsTr("Name of a new home")
        maximumLength: 80
        readOnly: !root.facts.canWrite
        onAccepted: d.add()
    }
    Button {
        enabled: root.facts.canWrite && fresh.text.trim() !== ""
        icon.name: "plus"
        //: Button: a home of its own for the person the sheet is about.
        text: qsTr("Add a home")
        onClicked: d.add()
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.facts.seenBy
    }

    QtObject {
        id: d

        function add(): void {
            if (fresh.text.trim() !== "" && root.facts.addHome(fresh.text) !== "")
                fresh.text = "";
        }
    }
}
