// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records

/// A guest's view: the door, then the meeting.
FocusScope {
    id: root

    required property GuestDesk desk
    readonly property bool inside: root.desk.door === GuestDesk.In && root.desk.lists !== null

    Repeater {
        model: root.inside ? 0 : 1
        DoorPage { anchors.fill: parent; desk: root.desk; focus: true }
    }
    Repeater {
        model: root.inside ? 1 : 0
        GuestMeetingPage {
            anchors.fill: parent
            desk: root.desk
            focus: true

            Refusals { pen: root.desk.pen }
        }
    }
}
