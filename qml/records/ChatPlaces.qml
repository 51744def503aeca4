// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who reads what is about to be written in a meeting: everybody there, the one who leads, or others of one's own. The
/// one who leads is chosen at first, as the fewest; where there is no such circle, the person has to choose.
FieldFrame {
    id: root

    required property ChatBoard board
    /// Key of the chosen circle.
    property string circle: ""

    label: qsTr("Who may see this?")
    Component.onCompleted: root.reset()

    function reset(): void {
        const rows = root.board.places;
        root.circle = "";
        for (let i = 0; i < rows.count; ++i) {
            if (rows.value(i, "kind") === "leader" || rows.count === 1)
                root.circle = rows.value(i, "key");
        }
    }

    Connections {
        target: root.board.places

        // Nobody writes into a circle that is no longer theirs.
        function onCountChanged(): void {
            if (root.circle === "" || root.board.places.indexOfKey(root.circle) < 0)
                root.reset();
        }
    }

    Rows {
        model: root.board.places
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string key
            required property string kind
            required property var people
            required property var names

            selected: root.circle === key
            title: kind === "all" ? qsTr("Everybody at the meeting")
                //: Whom a written message is for, where the one who leads the meeting is among the fewest.
                : kind === "leader" ? qsTr("The one who leads") : Names.listed(names)
            subtitle: kind === "some" ? "" : Names.listed(names)
            onClicked: root.circle = key

            AvatarStack { people: row.people; maximum: 5 }
        }
    }
}
