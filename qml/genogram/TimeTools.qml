// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Buttons over the other corner of the genogram: going through the years, and what has changed since a meeting.
Rectangle {
    id: root

    required property GenogramDesk desk

    signal changesRequested()

    function takeFocus(byKeyboard: bool): void {
        opener.forceActiveFocus(byKeyboard ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space.xs
    implicitHeight: row.implicitHeight + 2 * Theme.space.xs
    visible: !root.desk.empty
    radius: Theme.radius.l
    color: Theme.color.raised
    border.color: Theme.color.line
    border.width: Theme.color.lineWidth

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 0

        IconButton {
            id: opener

            icon.name: "calendar-clock"
            //: Genogram: opens the bar with which one sees the family on any day.
            text: qsTr("The family through the years")
            checkable: true
            checked: root.desk.time.open
            enabled: root.desk.time.hasStory
            onToggled: root.desk.time.setOpen(!root.desk.time.open)
        }
        IconButton {
            icon.name: "history"
            //: Genogram: opens the list of what is new since an earlier meeting.
            text: qsTr("What has changed")
            onClicked: root.changesRequested()
        }
    }
}
