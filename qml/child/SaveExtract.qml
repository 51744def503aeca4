// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Saves the extract from the use log for the person who asks: first who asks, then where to.
ColumnLayout {
    id: root

    required property UseDesk uses
    property bool isAsking: false
    property bool isSaved: false
    property bool hasFailed: false

    spacing: Theme.space.s

    // What was typed about one person must not stand in another's.
    function forget(): void {
        root.isAsking = false;
        root.hasFailed = false;
        reason.text = "";
        reader.currentIndex = -1;
        root.isSaved = false;
    }

    Banner {
        Layout.fillWidth: true
        visible: root.isSaved
        kind: "success"
        text: qsTr("The extract was saved. That too stands in the log.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.hasFailed
        kind: "error"
        text: qsTr("The extract could not be saved. Nothing was left behind; try another place.")
    }
    Button {
        Layout.fillWidth: true
        visible: !root.isAsking
        icon.name: "file-text"
        //: Button: makes an extract from the use log for a person who asks for it.
        text: qsTr("Make an extract for the person who asks")
        onClicked: {
            root.isSaved = false;
            root.isAsking = true;
            reader.currentIndex = -1;
            reader.forceActiveFocus();
        }
    }
    Select {
        id: reader

        Layout.fillWidth: true
        visible: root.isAsking
        label: qsTr("For whom is the extract?")
        model: root.uses.readers
        textRole: "name"
        valueRole: "key"
    }
    TextField {
        id: reason

        Layout.fillWidth: true
        visible: root.isAsking
        label: qsTr("Why is it asked for?")
        maximumLength: 500
    }
    Caption {
        Layout.fillWidth: true
        visible: root.isAsking
        text: qsTr("In plain words, and only with what this person may know. A saved file is no longer protected by Kudelma.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        visible: root.isAsking
        kind: "primary"
        icon.name: "download"
        text: qsTr("Save the extract as PDF")
        enabled: reader.currentIndex >= 0 && reason.text.trim() !== ""
        onClicked: {
            root.isSaved = false;
            root.hasFailed = false;
            place.selectedFile = place.currentFolder + "/" + root.uses.fileName();
            place.open();
        }
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the extract saved?")
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: root.uses.save(place.selectedFile, reader.currentValue, reason.text)
    }
    Connections {
        target: root.uses

        function onSaved(): void {
            root.forget();
            root.isSaved = true;
        }
        function onSaveFailed(): void { root.hasFailed = true; }
    }
}
