// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A letter as a file: on paper in large letters, or as plain text.
Sheet {
    id: root

    required property LetterDesk letters
    property string letter: ""

    title: qsTr("The letter on paper")
    subtitle: qsTr("In large letters, on one side of a sheet where it is short.")

    function openFor(letter: string): void {
        root.letter = letter;
        d.isSaved = d.hasFailed = false;
        root.open();
    }

    QtObject {
        id: d

        property bool isSaved: false
        property bool hasFailed: false
        property bool isPdf: true

        function ask(isPdf: bool): void {
            d.isSaved = d.hasFailed = false;
            d.isPdf = isPdf;
            place.selectedFile = place.currentFolder + "/" + root.letters.fileName(root.letter, isPdf);
            place.open();
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: d.isSaved
        kind: "success"
        text: qsTr("The letter was saved.")
    }
    Banner {
        Layout.fillWidth: true
        visible: d.hasFailed
        kind: "error"
        text: qsTr("The letter could not be saved there. Nothing was left behind; choose another place.")
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Whoever lives with the child may read a letter on paper. A saved file is no longer protected by Kudelma.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "printer"
        text: qsTr("Save the letter as PDF…")
        onClicked: d.ask(true)
    }
    Button {
        Layout.fillWidth: true
        icon.name: "file-text"
        text: qsTr("Save the letter as text…")
        onClicked: d.ask(false)
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the letter saved?")
        defaultSuffix: d.isPdf ? "pdf" : "txt"
        nameFilters: d.isPdf ? ["PDF (*.pdf)"] : [qsTr("Text (*.txt)")]
        onAccepted: {
            d.isSaved = root.letters.save(place.selectedFile, root.letter, d.isPdf);
            d.hasFailed = !d.isSaved;
        }
    }
}
