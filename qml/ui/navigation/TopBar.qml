// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Where one is, the way back, and what can be done here. Children are the actions, at the right.
T.ToolBar {
    id: root

    property string title: ""
    property string subtitle: ""
    property bool canGoBack: false
    // An item shown before the title (a face, the mark of the house).
    property alias leading: leadingRow.data
    default property alias actions: actionRow.data

    signal backRequested

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(64, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: root.canGoBack ? Theme.space.s : Theme.space.l
    rightPadding: Theme.space.m
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.title

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        IconButton {
            visible: root.canGoBack
            icon.name: "arrow-left"
            //: Button at the top left: to the page one came from.
            text: qsTr("Back")
            onClicked: root.backRequested()
        }

        RowLayout {
            id: leadingRow

            visible: children.length > 0
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: root.title
                elide: Text.ElideRight
                maximumLineCount: 2
            }

            Caption {
                Layout.fillWidth: true
                visible: root.subtitle !== ""
                text: root.subtitle
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }

        RowLayout {
            id: actionRow

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
