// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Buttons at the side of the drawing: how one draws, and undo.
Rectangle {
    id: root

    property bool searching: false

    /// Null: only to look at.
    property GenogramHand hand: null

    signal searchToggled()

    implicitWidth: column.implicitWidth + 2 * Theme.space.xs
    implicitHeight: column.implicitHeight + 2 * Theme.space.xs
    radius: Theme.radius.l
    color: Theme.color.raised
    border.color: Theme.color.line
    border.width: Theme.color.lineWidth

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        spacing: 0

        IconButton {
            icon.name: "search"
            text: qsTr("Find a person")
            checkable: true
            checked: root.searching
            onToggled: root.searchToggled()
        }
        IconButton {
            visible: root.hand !== null
            icon.name: "keyboard"
            //: Genogram: opens a line in which one types relatives while somebody tells of them.
            text: qsTr("Write while somebody tells")
            checkable: true
            checked: root.hand !== null && root.hand.step === GenogramHand.Capture
            onToggled: root.hand.step === GenogramHand.Capture ? root.hand.letGo() : root.hand.beginCapture()
        }
        IconButton {
            visible: root.hand !== null
            icon.name: "lasso"
            text: qsTr("Choose several people")
            checkable: true
            checked: root.hand !== null && root.hand.step === GenogramHand.Lasso
            onToggled: root.hand.step === GenogramHand.Lasso ? root.hand.letGo() : root.hand.beginLasso()
        }
        IconButton {
            visible: root.hand !== null
            enabled: root.hand !== null && root.hand.pen.canUndo
            icon.name: "undo-2"
            //: Genogram: takes back this person's own last step.
            text: qsTr("Undo")
            onClicked: root.hand.pen.undo()
        }
        IconButton {
            visible: root.hand !== null
            enabled: root.hand !== null && root.hand.pen.canRedo
            icon.name: "redo-2"
            text: qsTr("Redo")
            onClicked: root.hand.pen.redo()
        }
    }
}
