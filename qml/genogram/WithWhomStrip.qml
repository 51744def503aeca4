// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A child of the chosen person, with which partner.
ColumnLayout {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand

    spacing: Theme.space.xs

    Strong {
        Layout.fillWidth: true
        //: Genogram: before the names of partners. %1 is a name.
        text: qsTr("A child of %1, with whom?").arg(root.desk.chosenName)
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.desk.chosenUnions

            Chip {
                required property var modelData

                text: modelData.name
                onClicked: root.hand.childWith(modelData.union)
            }
        }
        Chip {
            //: Genogram: the other parent of the child is nobody who is drawn.
            text: qsTr("Somebody else")
            onClicked: root.hand.childWith("")
        }
        Chip {
            icon.name: "x"
            text: qsTr("Cancel")
            onClicked: root.hand.letGo()
        }
    }
}
