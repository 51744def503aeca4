// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// The rooms of the app, at the left edge; with horizontal along the lower edge, for a phone.
T.Pane {
    id: root

    // [{text, icon, badge?}]; badge is a short text ("3"), badgeLabel what it means.
    required property var items
    property alias currentIndex: choice.index
    property bool horizontal: false
    // Stands above the items (the mark of the house), or not at all in a row.
    property alias header: headerPlace.data
    // Stands below the items (settings, lock).
    property alias footer: footerPlace.data

    // The person chose.
    signal chosen(int index)

    implicitWidth: root.horizontal ? 320 : Math.round(104 * Math.min(1.4, Theme.scale))
    implicitHeight: root.horizontal ? implicitContentHeight + topPadding + bottomPadding : 480
    padding: Theme.space.xs
    topPadding: root.horizontal ? Theme.space.xs : Theme.space.l
    bottomPadding: root.horizontal ? Theme.space.xs : Theme.space.m

    Accessible.role: Accessible.PageTabList
    //: Spoken name of the list of the app's main places.
    Accessible.name: qsTr("Places")

    Choice {
        id: choice

        index: 0
        onChosen: index => root.chosen(index)
    }

    GridLayout {
        anchors.fill: parent
        columns: root.horizontal ? 99 : 1
        columnSpacing: 0
        rowSpacing: Theme.space.xs

        ColumnLayout {
            id: headerPlace

            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.l
            visible: children.length > 0 && !root.horizontal
        }

        Repeater {
            model: root.items

            RailItem {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 72
                text: modelData.text
                icon.name: modelData.icon
                badge: modelData.badge ?? ""
                badgeLabel: modelData.badgeLabel ?? ""
                compact: root.horizontal
                checked: choice.index === index
                onClicked: choice.choose(index)
            }
        }

        Item { Layout.fillHeight: !root.horizontal }

        ColumnLayout {
            id: footerPlace

            Layout.alignment: Qt.AlignHCenter
            visible: children.length > 0 && !root.horizontal
        }
    }

    background: Rectangle {
        color: Theme.color.surface

        Rectangle {
            x: root.horizontal || root.mirrored ? 0 : parent.width - width
            width: root.horizontal ? parent.width : Theme.color.lineWidth
            height: root.horizontal ? Theme.color.lineWidth : parent.height
            color: Theme.color.line
        }
    }
}
