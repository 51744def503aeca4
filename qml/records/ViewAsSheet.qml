// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Whose view to show.
Sheet {
    id: root

    required property KeyedListModel members

    signal chosen(member: string)

    //: Title of a list of people: the case is then shown as the chosen person's device shows it.
    title: qsTr("Show as…")
    subtitle: qsTr("You see exactly what the other person's device shows.")

    Rows {
        model: root.members
        spacing: Theme.space.l

        ListRow {
            id: row

            required property string key
            required property string name
            required property string detail
            required property string picture

            title: row.name
            subtitle: row.detail
            leading: Avatar { name: row.name; picture: row.picture; decorative: true }
            onClicked: {
                root.close();
                root.chosen(row.key);
            }

            Icon { name: "eye"; color: Theme.color.inkMuted }
        }
    }
}
