// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who has used what of this child's page, and the extract for the person who asks.
Sheet {
    id: root

    required property UseDesk uses

    title: qsTr("Use log")
    subtitle: qsTr("Who has opened, changed, shown or saved something here. What was written is not repeated.")
    preferredWidth: Theme.size.readable
    onAboutToShow: root.uses.refresh()

    Banner {
        Layout.fillWidth: true
        visible: !root.uses.shared
        text: qsTr("Only this device keeps the log so far. When a circle of workers has other people in it, they keep it together.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.uses.shortened
        kind: "warning"
        text: qsTr("Lines are gone that this device has seen before. Find out together whose device has lost them.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.uses.doubtful > 0
        kind: "warning"
        text: qsTr("%n lines cannot be relied on. They are marked below.", "", root.uses.doubtful)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.uses.unreadable > 0
        kind: "warning"
        text: qsTr("%n entries cannot be read here. A newer Kudelma wrote them, or they are no lines of a log.", "", root.uses.unreadable)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.uses.waiting > 0 && root.uses.shared
        text: qsTr("%n lines stand only on this device: no other worker may know of what they are about.", "", root.uses.waiting)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.uses.full
        kind: "warning"
        text: qsTr("The log that the team keeps together is full. New lines stand only on the device that writes them. Tell those who keep Kudelma.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.uses.lines.count === 0
        text: qsTr("Nothing has been written down yet.")
    }
    Rows {
        model: root.uses.lines

        UseLogLine {}
    }
    Caption {
        Layout.fillWidth: true
        visible: root.uses.left > 0
        text: qsTr("%n older lines are not shown here. An extract has those that its reader may know.", "", root.uses.left)
        muted: true
    }
    hasFooter: root.uses.lines.count > 0
    onClosed: extract.forget()
    footer: SaveExtract {
        id: extract

        Layout.fillWidth: true
        uses: root.uses
    }
}
