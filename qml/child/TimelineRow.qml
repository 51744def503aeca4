// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A point of the timeline.
GridLayout {
    id: root

    required property string key
    required property string title
    required property string whenText
    required property var persons
    required property var seenBy
    property bool canEdit: false

    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    signal editRequested()

    columns: root.isNarrow ? 1 : 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.xs

    Strong {
        Layout.preferredWidth: root.isNarrow ? -1 : 120 * Theme.scale
        text: root.whenText
        color: Theme.color.accent
    }
    Card {
        Layout.fillWidth: true

        Body { Layout.fillWidth: true; text: root.title }
        Caption {
            Layout.fillWidth: true
            visible: root.persons.length > 0
            text: Names.listed(root.persons)
            muted: true
        }
        Button {
            visible: root.canEdit
            kind: "quiet"
            icon.name: "pencil"
            text: qsTr("Change this")
            hint: root.title
            onClicked: root.editRequested()
        }
        WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
    }
}
