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
    property alias leading: leadingPlace.data
    default property alias trailing: trailingPlace.data

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(56, row.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.m
    rightPadding: Theme.space.m
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    text: root.title
    focusPolicy: root.readOnly ? Qt.NoFocus : Qt.StrongFocus
    hoverEnabled: !root.readOnly

    Accessible.role: root.readOnly ? Accessible.ListItem : Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.subtitle
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    RowLayout {
        id: row

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        spacing: Theme.space.m

        RowLayout {
            id: leadingPlace

            visible: children.length > 0
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Strong {
                Layout.fillWidth: true
                words: root.title
                Accessible.ignored: true
            }

            Caption {
                Layout.fillWidth: true
                visible: root.subtitle !== ""
                words: root.subtitle
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: trailingPlace

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
