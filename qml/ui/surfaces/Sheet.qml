// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A side room of the page: from the right on a tablet, from below on a phone. Children stand below
// one another and scroll; footer holds buttons that stay.
T.Drawer {
    id: root

    property string title: ""
    property string subtitle: ""
    property real preferredWidth: Theme.size.sheet

    default property alias content: area.content
    property alias footer: footerRow.data
    property bool hasFooter: true

    readonly property bool fromBelow: root.parent ? Theme.sizeClass(root.parent.width) === "narrow" : false

    parent: T.Overlay.overlay
    edge: root.fromBelow ? Qt.BottomEdge : Qt.RightEdge
    width: parent ? (root.fromBelow ? parent.width : Math.min(root.preferredWidth, parent.width - Theme.space.xxxl)) : root.preferredWidth
    height: parent ? (root.fromBelow ? Math.min(column.implicitHeight, parent.height - Theme.space.xxxl) : parent.height) : 0
    // Pulling in from the edge belongs to the operating system.
    dragMargin: 0
    modal: true
    focus: true
    padding: 0

    enter: Transition {
        NumberAnimation { property: "position"; to: 1; duration: Theme.motion.calm; easing.type: Theme.motion.easing }
    }
    exit: Transition {
        NumberAnimation { property: "position"; to: 0; duration: Theme.motion.quick; easing.type: Theme.motion.easing }
    }

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }

    background: Rectangle {
        color: Theme.color.raised

        Rectangle {
            width: root.fromBelow ? parent.width : Theme.color.lineWidth
            height: root.fromBelow ? Theme.color.lineWidth : parent.height
            color: Theme.color.line
        }
    }

    ColumnLayout {
        id: column

        anchors.fill: parent

        spacing: 0

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        // Placed by hand: nested layouts do not follow a title that takes a second line.
        Item {
            id: head

            Layout.fillWidth: true
            Layout.margins: Theme.space.m
            Layout.leftMargin: Theme.space.l
            implicitHeight: Math.max(names.height, closing.height)

            Column {
                id: names

                y: Math.max(0, (closing.height - height) / 2)
                width: head.width - closing.width - Theme.space.s

                Heading {
                    width: names.width
                    words: root.title
                }
                Caption {
                    width: names.width
                    visible: root.subtitle !== ""
                    text: root.subtitle
                }
            }
            IconButton {
                id: closing

                anchors.right: head.right
                icon.name: "x"
                //: Button of a panel that has come in from the side.
                text: qsTr("Close")
                onClicked: root.close()
            }
        }

        Divider { Layout.fillWidth: true }

        ScrollArea {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumContentWidth: width
        }

        Divider {
            Layout.fillWidth: true
            visible: footerRow.visible
        }

        ActionRow {
            id: footerRow

            Layout.fillWidth: true
            Layout.margins: visible ? Theme.space.l : 0
            visible: root.hasFooter && children.length > 0
        }
    }
}
