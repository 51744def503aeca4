// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who leads from now on: their device gets the console, and it is kept with the meeting.
Sheet {
    id: root

    required property ConsoleDesk desk

    title: qsTr("Hand the lead over")

    Body {
        Layout.fillWidth: true
        text: qsTr("Their device gets what you have under the thumb now. You can take the lead back at any time.")
        muted: true
    }
    Rows {
        model: root.desk.others
        spacing: 0

        ListRow {
            id: other

            required property string key
            required property string name
            required property string detail
            required property string picture
            required property bool here

            title: other.name
            //: %1 is who a colleague is.
            subtitle: other.here ? other.detail : qsTr("%1 · not here yet").arg(other.detail)
            leading: Avatar { name: other.name; picture: other.picture; active: other.here; decorative: true }
            onClicked: {
                root.desk.handOver(other.key);
                root.close();
            }
        }
    }
}
