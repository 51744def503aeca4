// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// A day: typed ("12.11." is enough), or stepped to. The weekday is said in words below.
FieldFrame {
    id: root

    // ISO text ("2026-11-12"); empty for none.
    property string date: ""
    // The day it counts from; tests and rehearsals set it.
    property string today: Dates.today()
    // Offers the days that are chosen most.
    property bool withShortcuts: false

    readonly property bool isWrong: field.text !== "" && Dates.parse(field.text, root.today) === ""

    // The person chose a day, or none.
    signal edited(string date)

    function choose(iso: string): void {
        root.date = iso;
        field.text = Dates.shortText(iso);
        root.edited(iso);
    }

    //: Under a date field whose text is no day.
    error: root.isWrong && !field.activeFocus ? qsTr("Write the day as 12.11. or 12.11.2026.") : ""

    onDateChanged: {
        if (!field.activeFocus)
            field.text = Dates.shortText(root.date);
    }
    Component.onCompleted: field.text = Dates.shortText(root.date)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        TextField {
            id: field

            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(220 * Theme.scale)
            focus: true
            iconName: "calendar"
            spokenName: root.label
            //: In an empty date field: the form of a date.
            placeholder: qsTr("d.m.yyyy")
            maximumLength: 16
            inputMethodHints: Qt.ImhDate
            onAccepted: root.choose(Dates.parse(field.text, root.today))
            onActiveFocusChanged: {
                if (!field.activeFocus && !root.isWrong && field.text !== Dates.shortText(root.date))
                    root.choose(Dates.parse(field.text, root.today));
            }
        }

        IconButton {
            kind: "secondary"
            icon.name: "chevron-left"
            //: Button beside a date field.
            text: qsTr("A day earlier")
            onClicked: root.choose(Dates.plusDays(root.date === "" ? root.today : root.date, root.date === "" ? 0 : -1))
        }

        IconButton {
            kind: "secondary"
            icon.name: "chevron-right"
            //: Button beside a date field.
            text: qsTr("A day later")
            onClicked: root.choose(Dates.plusDays(root.date === "" ? root.today : root.date, root.date === "" ? 0 : 1))
        }

        Item { Layout.fillWidth: true }
    }

    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: Dates.longText(Dates.parse(field.text, root.today))
    }

    Flow {
        Layout.fillWidth: true
        visible: root.withShortcuts
        spacing: Theme.space.s

        Chip {
            //: Shortcut under a date field.
            text: qsTr("Today")
            onClicked: root.choose(root.today)
        }

        Chip {
            //: Shortcut under a date field.
            text: qsTr("Tomorrow")
            onClicked: root.choose(Dates.plusDays(root.today, 1))
        }

        Chip {
            //: Shortcut under a date field: seven days from now.
            text: qsTr("In a week")
            onClicked: root.choose(Dates.plusDays(root.today, 7))
        }
    }
}
