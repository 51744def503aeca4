// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A drawing in one part of a page, with what the child says of it: nobody sees it without the child's own explanation.
Sheet {
    id: root

    required property DrawingDesk drawings
    required property VoiceDesk desk
    required property InstrumentPage page
    required property SpeakersChoice choice
    property string zone: ""
    property string zoneTitle: ""

    function openFor(zone: string, title: string): void {
        root.zone = zone;
        root.zoneTitle = title;
        d.clear();
        root.open();
    }

    title: qsTr("A drawing")
    subtitle: root.zoneTitle

    QtObject {
        id: d

        property var file: ""
        property string voice: ""
        property bool failed: false
        property bool waits: false
        readonly property string fileName: decodeURIComponent(String(d.file).split("/").pop())

        function clear(): void {
            d.file = "";
            d.voice = "";
            d.failed = false;
            d.waits = false;
            explanation.text = "";
        }
        function keep(): void {
            const fields = root.page.fieldsOf(root.zone);
            fields.medium = "drawing";
            fields.withoutName = root.choice.withoutName;
            fields.never = root.choice.never;
            fields.askFirst = root.choice.askFirst;
            if (d.voice === "")
                d.voice = root.desk.keep(root.choice.circle, root.page.person, explanation.text, fields);
            if (d.voice === "")
                return;
            d.failed = false;
            d.waits = true;
            root.drawings.add(d.file, root.choice.circle, root.page.person,
                { title: root.zoneTitle, explanation: explanation.text.trim(), altText: explanation.text.trim(), voice: d.voice });
        }
    }

    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        icon.name: "image"
        text: d.fileName === "" ? qsTr("Choose the picture") : d.fileName
        onClicked: chooser.open()
    }
    TextArea {
        id: explanation

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What does the child say of it?")
        enabled: d.voice === ""
        minimumLines: 2
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.choice.circle !== "" ? root.desk.pen.seenBy(root.choice.circle) : []
        full: true
        interactive: false
    }
    Banner {
        Layout.fillWidth: true
        visible: d.failed
        kind: "error"
        text: qsTr("The picture was not kept. Choose a JPEG or a PNG that is not too large. The words are kept.")
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Keep this drawing")
        enabled: !root.drawings.adding && d.fileName !== "" && explanation.text.trim() !== "" && root.choice.circle !== ""
        onClicked: d.keep()
    }
    FileDialog {
        id: chooser

        title: qsTr("Which picture?")
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png")]
        onAccepted: d.file = chooser.selectedFile
    }
    Connections {
        target: d.waits ? root.drawings : null

        function onAdded(): void {
            d.clear();
            root.close();
        }
        function onRefused(problem: int): void {
            d.waits = false;
            d.failed = true;
        }
    }
}
