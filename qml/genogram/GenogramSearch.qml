// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Finds somebody by a part of the name; also who is behind a fold.
Card {
    id: root

    required property GenogramDesk desk

    signal chosen(key: string)
    signal closed()

    raised: true
    padding: Theme.space.s
    Component.onCompleted: field.forceActiveFocus()
    Component.onDestruction: root.desk.sight.seek("")
    Keys.onEscapePressed: root.closed()

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        SearchField {
            id: field

            Layout.fillWidth: true
            name: qsTr("Find a person")
            placeholder: qsTr("Name")
            onEdited: text => root.desk.sight.seek(text)
            onAccepted: {
                if (root.desk.sight.found.count > 0)
                    root.chosen(root.desk.sight.found.value(0, "key"));
            }
        }
        IconButton {
            icon.name: "x"
            text: qsTr("Close the search")
            onClicked: root.closed()
        }
    }
    ListView {
        id: rows

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 4 * 64 * Theme.scale)
        visible: count > 0
        clip: true
        model: root.desk.sight.found

        delegate: ListRow {
            required property string key
            required property string name
            required property string spoken
            required property bool drawn

            width: ListView.view.width
            title: name
            //: Found in a part of the genogram that is folded away now.
            subtitle: drawn ? "" : qsTr("not shown now")
            onClicked: root.chosen(key)
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: field.text !== "" && rows.count === 0
        text: qsTr("Nobody of that name is in this drawing.")
        muted: true
    }
}
