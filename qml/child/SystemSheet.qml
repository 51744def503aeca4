// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The text of a meeting for the client-information system: which document, of which meeting, from whose memo.
Sheet {
    id: root

    required property SystemExport system

    title: qsTr("For the client-information system")
    subtitle: qsTr("What was recorded at the meeting, under the headings of that system. The record belongs there; this page is working material.")
    preferredWidth: Theme.size.readable

    function openFor(): void {
        d.forget();
        root.system.begin();
        document.currentIndex = root.system.documents.indexOfKey(root.system.document);
        meeting.currentIndex = root.system.meetings.indexOfKey(root.system.meeting);
        root.open();
    }

    QtObject {
        id: d

        property bool isSaved: false
        property bool isCopied: false
        property bool hasFailed: false
        property bool isJson: false

        function forget(): void {
            d.isSaved = d.isCopied = d.hasFailed = false;
        }
        function choose(circle: string): void {
            d.forget();
            root.system.choose(document.currentValue, meeting.currentValue, circle);
        }
        function ask(isJson: bool): void {
            d.forget();
            d.isJson = isJson;
            place.selectedFile = place.currentFolder + "/" + root.system.fileName(isJson);
            place.open();
        }
    }

    Select {
        id: document

        Layout.fillWidth: true
        label: qsTr("Which document")
        model: root.system.documents
        textRole: "name"
        valueRole: "key"
        onChosen: d.choose(root.system.circle)
    }
    Select {
        id: meeting

        Layout.fillWidth: true
        label: qsTr("Of which meeting")
        model: root.system.meetings
        textRole: "name"
        valueRole: "key"
        onChosen: d.choose("")
    }
    FieldFrame {
        Layout.fillWidth: true
        visible: root.system.circles.count > 1
        label: qsTr("From whose memo")
        helper: qsTr("The client and the child's guardians can read most of it in OmaKanta. Restrict it there where it must not be shown.")

        Rows {
            model: root.system.circles
            spacing: Theme.space.xs

            ListRow {
                id: row

                required property string key
                required property var names
                required property var people
                required property bool onlyMe

                selected: root?.system.circle === row.key
                title: row.onlyMe ? qsTr("Only me") : Names.listed(row.names)
                onClicked: d.choose(row.key)

                AvatarStack { people: row.people; maximum: 4 }
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.system.text === ""
        iconName: "file-text"
        title: qsTr("Nothing to hand over yet")
        text: qsTr("The text comes about by itself from what is written at a meeting.")
    }
    SystemFindings {
        Layout.fillWidth: true
        visible: root.system.findings.count > 0
        system: root.system
    }
    Card {
        Layout.fillWidth: true
        visible: root.system.text !== ""

        Body { Layout.fillWidth: true; text: root.system.text }
    }
    TransferCard { Layout.fillWidth: true; system: root.system }
    hasFooter: root.system.text !== ""
    footer: ColumnLayout {
        spacing: Theme.space.s

        Banner {
            Layout.fillWidth: true
            visible: d.isSaved || d.isCopied
            kind: "success"
            text: d.isCopied ? qsTr("The text was copied. It stays in the clipboard for half a minute.") : qsTr("The text was saved. That stands in the use log.")
        }
        Banner {
            Layout.fillWidth: true
            visible: d.hasFailed
            kind: "error"
            text: qsTr("The text could not be saved there. Nothing was left behind; choose another place.")
        }
        Caption {
            Layout.fillWidth: true
            visible: !root.system.looked
            text: qsTr("First look at what is marked above the text.")
        }
        ButtonFlow {
            Layout.fillWidth: true

            Button {
                kind: "primary"
                icon.name: "copy"
                text: qsTr("Copy the text")
                enabled: root.system.looked
                onClicked: {
                    d.forget();
                    d.isCopied = root.system.copy();
                }
            }
            Button {
                icon.name: "download"
                text: qsTr("Save as text…")
                enabled: root.system.looked
                onClicked: d.ask(false)
            }
            Button {
                kind: "quiet"
                //: A file with the same in a form that programs read.
                text: qsTr("Save as data (JSON)…")
                enabled: root.system.looked
                onClicked: d.ask(true)
            }
        }
    }
    FilePicker {
        id: place

        fileMode: FilePicker.SaveFile
        title: qsTr("Where is the text saved?")
        defaultSuffix: d.isJson ? "json" : "txt"
        onAccepted: {
            d.isSaved = root.system.save(place.selectedFile, d.isJson);
            d.hasFailed = !d.isSaved;
        }
    }
}
