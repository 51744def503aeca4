// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Kudelma.Ui

// Faces close together, in the order given; the rest as a number.
Row {
    id: root

    // [{name, picture?, tone?}], see README.
    required property var people
    property int maximum: 4
    property real size: Theme.size.avatarS
    // What lies behind the faces, so that the gap between them looks cut out.
    property color ground: Theme.color.surface
    // Set where the names stand beside it in words.
    property bool decorative: false

    readonly property int shownCount: root.people.length > root.maximum ? root.maximum - 1 : root.people.length
    readonly property int restCount: root.people.length - root.shownCount

    spacing: -Math.round(root.size * 0.24)

    Accessible.role: Accessible.Grouping
    Accessible.name: Names.listed(root.people.map(p => p.name))
    Accessible.ignored: root.decorative

    Repeater {
        model: root.shownCount

        Rectangle {
            id: cut

            required property int index
            readonly property var person: root.people[index]

            width: root.size + 4
            height: width
            radius: width / 2
            color: root.ground

            Avatar {
                anchors.centerIn: parent
                name: cut.person.name
                picture: cut.person.picture ?? ""
                tone: cut.person.tone ?? -1
                size: root.size
                decorative: true
            }
        }
    }

    Rectangle {
        visible: root.restCount > 0
        width: root.size + 4
        height: width
        radius: width / 2
        color: root.ground

        Rectangle {
            anchors.centerIn: parent
            width: root.size
            height: root.size
            radius: root.size / 2
            color: Theme.color.sunken
            border.width: Theme.color.lineWidth
            border.color: Theme.color.outline

            Text {
                anchors.centerIn: parent
                //: In a small circle after some faces: so many more people. %1 is a number.
                text: qsTr("+%1").arg(root.restCount)
                color: Theme.color.ink
                font.family: Fonts.sans
                font.weight: Font.Bold
                font.pixelSize: Math.max(10, Math.round(root.size * 0.36))
            }
        }
    }
}
