// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Takes the picture of a drawing into the vault, with its maker's own explanation.
Sheet {
    id: root

    required property DrawingDesk desk
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    title: qsTr("A drawing")
    subtitle: qsTr("A photo or a scan. Only what is seen in it is kept: where and when it was taken is left out.")
    onClosed: d.problem = ""

    QtObject {
        id: d

        property var file: ""
        property string problem: ""
        readonly property string fileName: decodeURIComponent(String(d.file).split("/").pop())

        function clear(): void {
            d.file = "";
            who.currentIndex = -1;
            name.text = "";
            explanation.text = "";
            alt.text = "";
            audience.reset();
        }
        function wordsFor(problem: int): string {
            switch (problem) {
            case DrawingDesk.NotAPicture: return qsTr("That is no picture that can be kept. Choose a JPEG or a PNG.");
            case DrawingDesk.TooLarge: return qsTr("That picture is too large. Take it again with fewer pixels, or save it smaller.");
            case DrawingDesk.NotReadable: return qsTr("The file could not be read. Choose it again.");
            case DrawingDesk.NotAllowed: return qsTr("You only read there. Choose another circle.");
            }
            return qsTr("It was not kept. What you wrote is still here.");
        }
    }

    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who drew it")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    Button {
        Layout.fillWidth: true
        icon.name: "image"
        text: d.fileName === "" ? qsTr("Choose the picture") : d.fileName
        onClicked: chooser.open()
    }
    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("What is it called?")
        enabled: !root.desk.adding
        maximumLength: 160
    }
    TextArea {
        id: explanation

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What does its maker say of it?")
        enabled: !root.desk.adding
        minimumLines: 2
    }
    TextField {
        id: alt

        Layout.fillWidth: true
        label: qsTr("What is in the picture, for who cannot see it?")
        enabled: !root.desk.adding
        maximumLength: 500
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.lists?.audiences ?? null
    }
    Banner {
        Layout.fillWidth: true
        visible: d.problem !== ""
        kind: "error"
        text: d.problem
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: root.desk.adding ? qsTr("Being made ready…") : qsTr("Keep this drawing")
        enabled: !root.desk.adding && d.fileName !== "" && who.currentIndex >= 0 && audience.circle !== ""
        onClicked: {
            d.problem = "";
            root.desk.add(d.file, audience.circle, who.currentValue,
                { title: name.text.trim(), explanation: explanation.text.trim(), altText: alt.text.trim() });
        }
    }
    FileDialog {
        id: chooser

        title: qsTr("Which picture?")
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png")]
        onAccepted: d.file = chooser.selectedFile
    }
    Connections {
        target: root.desk

        function onAdded(): void {
            d.clear();
            root.close();
        }
        function onRefused(problem: int): void { d.problem = d.wordsFor(problem); }
    }
    Draft { store: App.drafts; key: root.place + "/drawing.name"; text: name.text; onRestored: text => name.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.explanation"; text: explanation.text; onRestored: text => explanation.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.alt"; text: alt.text; onRestored: text => alt.text = text }
    Draft { store: App.drafts; key: root.place + "/drawing.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
}
