// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One person's view: what worries, what works, what is needed, which help is wanted.
Card {
    id: root

    required property string key
    required property string person
    required property string detail
    required property string picture
    required property var worry
    required property var works
    required property var needed
    required property var help
    required property var other
    property bool canWrite: false
    property bool large: false

    signal chosen(row: string, topic: string)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Avatar {
            name: root.person
            picture: root.picture
            decorative: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: root.person
            }
            Caption {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                muted: true
            }
        }
    }
    Grid {
        id: cells

        readonly property real cellWidth: (cells.width - (cells.columns - 1) * cells.spacing) / cells.columns
        readonly property real tallest: Math.max(worryCell.implicitHeight, worksCell.implicitHeight, neededCell.implicitHeight, helpCell.implicitHeight)

        function heightOf(cell: Item): real { return cells.columns === 4 ? cells.tallest : cell.implicitHeight }

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        columns: cells.width >= 4 * 165 * Theme.scale ? 4 : 1
        spacing: Theme.space.s

        ViewpointCell {
            id: worryCell

            width: cells.cellWidth
            height: cells.heightOf(worryCell)
            person: root.person
            topic: "worry"
            label: qsTr("Worries me")
            iconName: "cloud-rain"
            entries: root.worry
            interactive: root.canWrite
            large: root.large
            onChosen: topic => root.chosen(root.key, topic)
        }
        ViewpointCell {
            id: worksCell

            width: cells.cellWidth
            height: cells.heightOf(worksCell)
            person: root.person
            topic: "works"
            label: qsTr("Works well")
            iconName: "sun"
            entries: root.works
            interactive: root.canWrite
            large: root.large
            onChosen: topic => root.chosen(root.key, topic)
        }
        ViewpointCell {
            id: neededCell

            width: cells.cellWidth
            height: cells.heightOf(neededCell)
            person: root.person
            topic: "needed"
            label: qsTr("Is needed")
            iconName: "sprout"
            entries: root.needed
            interactive: root.canWrite
            large: root.large
            onChosen: topic => root.chosen(root.key, topic)
        }
        ViewpointCell {
            id: helpCell

            width: cells.cellWidth
            height: cells.heightOf(helpCell)
            person: root.person
            topic: "helpWanted"
            label: qsTr("Help I want")
            iconName: "hand-heart"
            entries: root.help
            interactive: root.canWrite
            large: root.large
            onChosen: topic => root.chosen(root.key, topic)
        }
    }
    ViewpointCell {
        Layout.fillWidth: true
        visible: root.other.length > 0
        person: root.person
        topic: "other"
        //: On the board of views: what belongs to none of the four columns.
        label: qsTr("Also said")
        iconName: "message-circle"
        entries: root.other
        interactive: root.canWrite
        large: root.large
        onChosen: topic => root.chosen(root.key, topic)
    }
}
