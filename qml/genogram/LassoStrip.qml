// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What can be done with several people at once.
GridLayout {
    id: root

    required property GenogramHand hand

    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    columns: root.isNarrow ? 1 : 2
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s

    Strong {
        Layout.fillWidth: true
        text: root.hand.pickedCount === 0
            //: Genogram: several people are being chosen.
            ? qsTr("Draw around people, or tap them one by one")
            : qsTr("%n people chosen", "", root.hand.pickedCount)
    }
    RowLayout {
        spacing: Theme.space.s

        TextField {
            id: home

            Layout.fillWidth: true
            Layout.preferredWidth: 200 * Theme.scale
            visible: root.hand.pickedCount > 0
            //: Genogram: in an empty field that takes the name of a home, such as "Mummola".
            placeholder: qsTr("Name of the home")
            maximumLength: 80
        }
        Button {
            visible: root.hand.pickedCount > 0
            kind: "primary"
            icon.name: "house"
            iconOnly: root.isNarrow
            text: qsTr("They live together")
            enabled: root.hand.pickedCount > 0 && root.hand.mayLiveTogether()
            onClicked: root.hand.liveTogether(home.text)
        }
        Button {
            visible: root.hand.pickedCount > 0
            icon.name: "trash-2"
            iconOnly: root.isNarrow
            text: qsTr("Remove from the drawing")
            onClicked: root.hand.removePicked()
        }
        IconButton {
            icon.name: "x"
            text: qsTr("Cancel")
            onClicked: root.hand.letGo()
        }
    }
}
