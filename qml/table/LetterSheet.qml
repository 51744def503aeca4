// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A letter of invitation: read it, change its language or whom it is written for, and take it along on paper.
Sheet {
    id: root

    required property InvitationLetterDesk letters
    readonly property var languages: ["fi", "sv", "en"]
    property bool isSaved: false
    property bool hasFailed: false

    //: %1 is who is invited.
    title: qsTr("Letter to %1").arg(root.letters.name)

    function show(member: string): void {
        root.isSaved = root.hasFailed = false;
        root.letters.open(member);
        root.open();
    }
    onClosed: root.letters.close()

    SegmentedControl {
        Layout.fillWidth: true
        name: qsTr("Language of the letter")
        //: Names of languages, each in itself; not translated.
        options: ["suomi", "svenska", "English"]
        currentIndex: root.languages.indexOf(root.letters.language)
        onChosen: index => root.letters.setLanguage(root.languages[index])
    }
    SegmentedControl {
        Layout.fillWidth: true
        name: qsTr("Written for")
        options: [qsTr("an adult"), qsTr("a child")]
        currentIndex: root.letters.forChild ? 1 : 0
        onChosen: index => root.letters.setForChild(index === 1)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.letters.guarded
        kind: "info"
        text: qsTr("The letter says no place and nobody else's name, because it is not certain that it would be safe.")
    }
    Card {
        Layout.fillWidth: true

        Title {
            Layout.fillWidth: true
            text: root.letters.title
        }
        Rows {
            model: root.letters.lines
            spacing: Theme.space.s

            Label {
                required property var modelData

                text: modelData.text
                font: modelData.heading ? Theme.type.heading : root.letters.forChild ? Theme.type.lead : Theme.type.body
            }
        }
        QrCode {
            Layout.alignment: Qt.AlignHCenter
            visible: root.letters.link !== ""
            implicitWidth: 220
            implicitHeight: 220
            text: root.letters.link
            Accessible.role: Accessible.Graphic
            //: Screen reader: a picture that a phone's camera reads; %1 is who is invited.
            Accessible.name: qsTr("QR code: invitation for %1").arg(root.letters.name)
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.letters.link === ""
        icon.name: "qr-code"
        text: qsTr("Add the way in")
        hint: qsTr("A link and a code for this person alone")
        onClicked: root.letters.invite()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.isSaved || root.hasFailed
        kind: root.isSaved ? "success" : "error"
        text: root.isSaved ? qsTr("The letter was saved.") : qsTr("The letter could not be saved there. Nothing was left behind; choose another place.")
    }
    Caption {
        Layout.fillWidth: true
        muted: true
        text: qsTr("A saved letter is no longer protected by Kudelma. Whoever has it can knock at the door, and comes in only when you let them.")
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "download"
        text: qsTr("Save as PDF")
        onClicked: {
            root.isSaved = root.hasFailed = false;
            place.selectedFile = place.currentFolder + "/" + root.letters.fileName();
            place.open();
        }
    }
    Button {
        Layout.fillWidth: true
        icon.name: App.clipboard.holds ? "check" : "copy"
        text: App.clipboard.holds ? qsTr("Copied. It leaves the clipboard in half a minute") : qsTr("Copy as text")
        onClicked: App.clipboard.copy(root.letters.takenAsText())
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the letter saved?")
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: root.letters.save(place.selectedFile)
    }
    Connections {
        target: root.letters

        function onSaved(): void { root.isSaved = true; }
        function onSaveFailed(): void { root.hasFailed = true; }
    }
}
