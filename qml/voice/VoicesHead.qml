// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Above own words: the verbs that add to them, and whether something leans on words that were taken back.
ColumnLayout {
    id: root

    /// Null: only to look at.
    required property Pen pen
    property bool canAdd: true
    property int leaning: 0

    signal addRequested()
    signal leaningRequested()
    signal instrumentsRequested()

    visible: root.pen !== null
    spacing: Theme.space.m

    Banner {
        Layout.fillWidth: true
        visible: root.leaning > 0
        kind: "warning"
        text: qsTr("Something was built on words that were taken back.")
        //: Button: opens the list of what was built on words that were taken back.
        actionText: qsTr("Look at it")
        onActionTriggered: root.leaningRequested()
    }
    ButtonFlow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft

        Button {
            visible: root.canAdd
            kind: "primary"
            icon.name: "plus"
            text: qsTr("Own words")
            onClicked: root.addRequested()
        }
        Button {
            icon.name: "palette"
            text: qsTr("Pages for a child's words")
            onClicked: root.instrumentsRequested()
        }
    }
}
