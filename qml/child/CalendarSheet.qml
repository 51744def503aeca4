// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Days of what was agreed into somebody's own calendar, without a word of what it is.
Sheet {
    id: root

    required property CalendarExport calendar

    title: qsTr("Into my calendar")
    subtitle: qsTr("A file that calendars read. It holds days and hours, and a reminder for each.")

    function openFor(): void {
        d.isSaved = d.hasFailed = false;
        everybodys.checked = false;
        root.calendar.begin();
        root.open();
    }

    QtObject {
        id: d

        property bool isSaved: false
        property bool hasFailed: false
        readonly property int count: everybodys.checked ? root.calendar.everybodys : root.calendar.mine
    }

    Banner {
        Layout.fillWidth: true
        text: qsTr("The calendar shows only “Something agreed” and “A meeting”: no names, no places, not what it is about. Look here for that.")
    }
    Switch {
        id: everybodys

        Layout.fillWidth: true
        text: qsTr("Also what others promised")
    }
    Body {
        Layout.fillWidth: true
        text: d.count > 0 ? qsTr("%n days and meetings go into the file.", "", d.count)
            : qsTr("Nothing that is still to come has a day.")
    }
    footer: ColumnLayout {
        spacing: Theme.space.s

        Banner {
            Layout.fillWidth: true
            visible: d.isSaved
            kind: "success"
            text: qsTr("The file was saved. Open it with your calendar.")
        }
        Banner {
            Layout.fillWidth: true
            visible: d.hasFailed
            kind: "error"
            text: qsTr("The file could not be saved there. Nothing was left behind; choose another place.")
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            icon.name: "download"
            text: qsTr("Save for the calendar…")
            enabled: d.count > 0
            onClicked: {
                d.isSaved = d.hasFailed = false;
                place.selectedFile = place.currentFolder + "/" + root.calendar.fileName();
                place.open();
            }
        }
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the file for the calendar saved?")
        defaultSuffix: "ics"
        nameFilters: ["iCalendar (*.ics)"]
        onAccepted: {
            d.isSaved = root.calendar.save(place.selectedFile, everybodys.checked);
            d.hasFailed = !d.isSaved;
        }
    }
}
