// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who may see what is about to be written: the narrowest is chosen at first, and it says so in faces and words.
FieldFrame {
    id: root

    required property KeyedListModel audiences
    /// Key of the chosen circle.
    property string circle: ""

    label: qsTr("Who may see this?")
    onAudiencesChanged: d.ensure()
    Component.onCompleted: d.ensure()

    QtObject {
        id: d

        function ensure(): void {
            if (root.circle === "" && root.audiences !== null && root.audiences.count > 0)
                root.circle = root.audiences.value(0, "key") ?? "";
        }
    }

    Repeater {
        model: root.audiences

        ListRow {
            id: row

            required property string key
            required property var names
            required property var people
            required property bool onlyMe
            required property bool everybody

            Layout.fillWidth: true
            selected: root.circle === key
            title: onlyMe ? qsTr("Only me") : everybody ? qsTr("Everybody at the meeting") : Names.listed(names)
            subtitle: everybody ? Names.listed(names) : ""
            onClicked: root.circle = key

            AvatarStack { people: row.people; maximum: 5 }
        }
    }
}
