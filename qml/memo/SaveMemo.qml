// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Saves the open memo as PDF where the person chooses, after saying what that means.
ColumnLayout {
    id: root

    required property MemoDesk memos
    property bool isSaved: false
    property bool hasFailed: false

    spacing: Theme.space.s

    Banner {
        Layout.fillWidth: true
        visible: root.isSaved
        kind: "success"
        text: qsTr("The memo was saved.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.hasFailed
        kind: "error"
        text: qsTr("The memo could not be saved there. Nothing was left behind; choose another place.")
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("A saved file is no longer protected by Kudelma. Keep it where only its readers can open it.")
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        visible: !root.memos.looked
        text: qsTr("First look at what is marked above the memo.")
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        enabled: root.memos.looked
        icon.name: "download"
        text: qsTr("Save as PDF")
        onClicked: {
            root.isSaved = false;
            root.hasFailed = false;
            place.selectedFile = place.currentFolder + "/" + root.memos.fileName();
            place.open();
        }
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the memo saved?")
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: root.memos.save(place.selectedFile)
    }
    Connections {
        target: root.memos

        function onSaved(): void { root.isSaved = true; }
        function onSaveFailed(): void { root.hasFailed = true; }
        function onChanged(): void { root.isSaved = false; root.hasFailed = false; }
    }
}
