// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A row of a list: something at the left, a name, more words, something at the right (children).
T.ItemDelegate {
    id: root

    property string title: ""
    property string subtitle: ""
    // Set where a press does nothing.
    property bool readOnly: false
    property bool selected: false
    // Set where the title is whole sentences: they are running text then.
    property bool plain: false
    property alias leading: leadingPlace.data
    default property alias trailing: trailingPlace.data

    // What stands at the right goes below where the words would have no room.
    readonly property bool isStacked: trailingPlace.implicitWidth > 60 * Theme.scale
        && root.availableWidth - leadingPlace.implicitWidth - trailingPlace.implicitWidth < 140 * Theme.scale

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(56, row.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space.m
    verticalPadding: Theme.space.s
    text: root.title
    focusPolicy: root.readOnly ? Qt.NoFocus : Qt.StrongFocus
    hoverEnabled: !root.readOnly

    Accessible.role: root.readOnly ? Accessible.ListItem : Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.subtitle
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
        anchors.bottomMargin: root.bottomPadding
        columns: 3
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.xs

        RowLayout {
            id: leadingPlace

            Layout.row: 0
            Layout.column: 0
            visible: children.length > 0
        }

        // Not a layout in a layout: with words of several lines Qt gives up before all of them have their heights.
        Item {
            Layout.row: 0
            Layout.column: 1
            Layout.columnSpan: root.isStacked ? 2 : 1
            Layout.fillWidth: true
            implicitWidth: Math.max(name.implicitWidth, more.visible ? more.implicitWidth : 0)
            implicitHeight: words.height

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Strong {
                    id: name

                    anchors.left: parent.left
                    anchors.right: parent.right
                    words: root.title
                    font: root.plain ? Theme.type.body : Theme.type.bodyStrong
                    Accessible.ignored: true
                }
                Caption {
                    id: more

                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: root.subtitle !== ""
                    words: root.subtitle
                    Accessible.ignored: true
                }
            }
        }

        RowLayout {
            id: trailingPlace

            Layout.row: root.isStacked ? 1 : 0
            Layout.column: root.isStacked ? 0 : 2
            Layout.columnSpan: root.isStacked ? 3 : 1
            visible: children.length > 0
            spacing: Theme.space.s
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: root.readOnly ? "transparent"
            : root.selected ? Theme.ofState(Theme.color.accentSoft, root.hovered, root.down)
            : root.hovered || root.down ? Theme.ofState(Theme.color.surface, root.hovered, root.down) : "transparent"
        border.width: root.selected && Theme.mode === "contrast" ? 2 : 0
        border.color: Theme.color.accent

        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }
}
