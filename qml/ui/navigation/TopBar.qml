// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Where one is, the way back, and what can be done here. Children are the actions, at the right.
// Where the title would have no room beside them, it stands below.
T.ToolBar {
    id: root

    property string title: ""
    property string subtitle: ""
    property bool canGoBack: false
    // An item shown before the title (a face, the mark of the house).
    property alias leading: leadingRow.data
    default property alias actions: actionRow.data

    readonly property real taken: actionRow.implicitWidth + leadingRow.implicitWidth + (root.canGoBack ? Theme.touch : 0) + 4 * Theme.space.m
    readonly property bool isStacked: root.width > 0 && root.width - root.taken < 200 * Theme.scale

    signal backRequested

    implicitWidth: 320
    implicitHeight: Math.max(64, grid.implicitHeight + topPadding + bottomPadding)
    leftPadding: root.canGoBack ? Theme.space.s : Theme.space.l
    rightPadding: Theme.space.m
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.title

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: 4
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.xs

        IconButton {
            Layout.row: 0
            Layout.column: 0
            visible: root.canGoBack
            icon.name: "arrow-left"
            //: Button at the top left: to the page one came from.
            text: qsTr("Back")
            onClicked: root.backRequested()
        }

        RowLayout {
            id: leadingRow

            Layout.row: 0
            Layout.column: 1
            visible: children.length > 0
        }

        ColumnLayout {
            Layout.row: root.isStacked ? 1 : 0
            Layout.column: root.isStacked ? 0 : 2
            Layout.columnSpan: root.isStacked ? 4 : 1
            Layout.fillWidth: true
            Layout.leftMargin: root.isStacked && root.canGoBack ? Theme.space.s : 0
            spacing: 0

            Heading {
                Layout.fillWidth: true
                words: root.title
                elide: Text.ElideRight
                maximumLineCount: 2
            }

            Caption {
                Layout.fillWidth: true
                visible: root.subtitle !== ""
                words: root.subtitle
                elide: Text.ElideRight
                maximumLineCount: 2
            }
        }

        RowLayout {
            id: actionRow

            Layout.row: 0
            Layout.column: 3
            Layout.alignment: Qt.AlignRight
            visible: children.length > 0
            spacing: Theme.space.xs
        }
    }

    background: Rectangle {
        color: Theme.color.surface

        Divider {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
