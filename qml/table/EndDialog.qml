// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Ending the meeting, with what is still open said once more, and the way there.
Dialog {
    id: root

    required property MeetingTable table
    readonly property bool isOpenWork: root.table.mustCount > 0

    title: qsTr("End the meeting?")
    message: root.isOpenWork ? qsTr("%n things are still open. You can settle them afterwards too.", "", root.table.mustCount)
        : root.table.ownView ? qsTr("Everything has a person and a day. The guests' screens thank them and close.")
        : qsTr("Nothing is open in what everybody here may see. The guests' screens thank them and close. Look at the rest on your own.")
    iconName: "check"
    acceptText: qsTr("End the meeting")
    rejectText: qsTr("Not yet")
    onAccepted: root.table.end()

    QtObject {
        id: d

        /// The phase in which the closing checks are large.
        function checks(): string {
            for (let i = 0; i < root.table.phases.count; ++i) {
                if (["feedback", "closing"].includes(root.table.phases.value(i, "view")))
                    return root.table.phases.value(i, "key");
            }
            return "";
        }
    }
    Rows {
        model: root.table.findings

        Body {
            required property string words
            required property bool must

            visible: must
            text: "•  " + words
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.isOpenWork && d.checks() !== ""
        kind: "secondary"
        icon.name: "clipboard-check"
        text: qsTr("Settle them now")
        onClicked: {
            root.table.goTo(d.checks());
            root.close();
        }
    }
}
