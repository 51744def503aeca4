// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// One tap adds a relative of the chosen person; the new one is chosen, ready for its name.
ButtonFlow {
    id: root

    required property GenogramDesk desk

    signal tieRequested()

    Button { text: qsTr("Parents"); icon.name: "arrow-up"; onClicked: root.desk.addParents(root.desk.chosen) }
    Button { text: qsTr("Partner"); icon.name: "heart"; onClicked: root.desk.addPartner(root.desk.chosen) }
    Button { text: qsTr("Sibling"); icon.name: "users"; onClicked: root.desk.addSibling(root.desk.chosen) }
    Repeater {
        model: root.desk.chosenUnions

        Button {
            required property var modelData

            //: Genogram: adds a child of the chosen person and %1, a partner's name.
            text: modelData.name === "" ? qsTr("Child") : qsTr("Child with %1").arg(modelData.name)
            icon.name: "baby"
            onClicked: root.desk.addChild(root.desk.chosen, modelData.union)
        }
    }
    Button {
        visible: root.desk.chosenUnions.length === 0
        text: qsTr("Child")
        icon.name: "baby"
        onClicked: root.desk.addChild(root.desk.chosen, "")
    }
    Button {
        //: Genogram: draws how the chosen person is with somebody.
        text: qsTr("Tie")
        icon.name: "waves"
        onClicked: root.tieRequested()
    }
}
