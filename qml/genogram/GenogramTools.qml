// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Buttons over a corner of the genogram: what fingers do by pinching, and what is shown.
Rectangle {
    id: root

    required property GenogramDesk desk

    property bool legendShown: false
    /// Where there is less room the buttons stand in several rows.
    property real maximumWidth: 4000

    signal legendToggled()
    signal fitRequested()
    signal lookRequested()
    signal zoomRequested(factor: real)

    implicitWidth: row.implicitWidth + 2 * Theme.space.xs
    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    radius: Theme.radius.l
    color: Theme.color.raised
    border.color: Theme.color.line
    border.width: Theme.color.lineWidth

    GridLayout {
        id: row

        anchors.centerIn: parent
        columns: Math.max(3, Math.floor((root.maximumWidth - 2 * Theme.space.xs) / Theme.touch))
        columnSpacing: 0
        rowSpacing: 0

        IconButton { icon.name: "zoom-out"; text: qsTr("Smaller"); onClicked: root.zoomRequested(1 / 1.25) }
        IconButton { icon.name: "zoom-in"; text: qsTr("Larger"); onClicked: root.zoomRequested(1.25) }
        IconButton { icon.name: "maximize"; text: qsTr("Show everybody"); onClicked: root.fitRequested() }
        IconButton {
            icon.name: "waves"
            //: Genogram: shows how all people are with each other; otherwise only how the chosen one is.
            text: qsTr("All ties between people")
            checkable: true
            checked: root.desk.showTies
            onToggled: root.desk.setShowTies(!root.desk.showTies)
        }
        IconButton {
            icon.name: "house"
            //: Genogram: shows or hides who live together.
            text: qsTr("Homes")
            checkable: true
            checked: root.desk.showHouseholds
            onToggled: root.desk.setShowHouseholds(!root.desk.showHouseholds)
        }
        IconButton {
            icon.name: "info"
            //: Genogram: shows or hides what the signs mean.
            text: qsTr("What the signs mean")
            checkable: true
            checked: root.legendShown
            onToggled: root.legendToggled()
        }
        IconButton {
            icon.name: "sliders-horizontal"
            //: Genogram: opens the choice of notation and of what is shown.
            text: qsTr("How the drawing looks")
            onClicked: root.lookRequested()
        }
        IconButton {
            visible: root.desk.canDraw
            icon.name: "sparkles"
            text: qsTr("Tidy up the drawing")
            onClicked: root.desk.tidyUp()
        }
    }
}
