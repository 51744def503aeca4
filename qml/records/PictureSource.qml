// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Where a picture comes from: drawn here, or a photo of one that was drawn on paper. Says why it was not kept.
ColumnLayout {
    id: root

    required property DrawingDesk desk
    property bool drawsFirst: true
    readonly property bool hasPicture: d.draws ? !board.pad.isEmpty : d.fileName !== ""
    readonly property string drawn: board.pad.text ///< For a draft.
    readonly property string photo: String(d.file) ///< For another: where the photo is that was chosen.

    signal kept()
    signal refused()

    function clear(): void {
        d.file = "";
        d.problem = "";
        d.waits = false;
        board.pad.clear();
    }
    function restore(text: string): void {
        d.problem = "";
        d.waits = false;
        board.pad.restore(text);
    }
    /// A photo that was chosen for another drawing goes: its draft says so by an empty text.
    function restorePhoto(text: string): void {
        d.problem = "";
        d.waits = false;
        d.file = text;
        if (text !== "")
            way.currentIndex = root.drawsFirst ? 1 : 0;
    }
    /// kept() or refused() tells. `person`: empty where it is not told whose it is.
    function keep(circle: string, person: string, fields: var): void {
        d.problem = "";
        d.waits = true;
        if (d.draws)
            root.desk.addDrawn(board.pad, circle, person, fields);
        else
            root.desk.add(d.file, circle, person, fields);
    }

    spacing: Theme.space.m

    QtObject {
        id: d

        property var file: ""
        property string problem: ""
        property bool waits: false
        readonly property bool draws: (way.currentIndex === 0) === root.drawsFirst
        readonly property string fileName: decodeURIComponent(String(d.file).split("/").pop())

        function wordsFor(problem: int): string {
            switch (problem) {
            case DrawingDesk.NotAPicture: return qsTr("That is no picture that can be kept. Choose a JPEG or a PNG.");
            case DrawingDesk.TooLarge: return qsTr("That picture is too large. Take it again with fewer pixels, or save it smaller.");
            case DrawingDesk.NotReadable: return qsTr("The file could not be read. Choose it again.");
            case DrawingDesk.NotAllowed: return qsTr("You only read there. Choose another circle.");
            case DrawingDesk.NotExplained: return qsTr("First write what its maker says of it: nobody else sees a drawing without that.");
            case DrawingDesk.NothingDrawn: return qsTr("The paper is still empty.");
            }
            return qsTr("It was not kept. What you wrote is still here.");
        }
    }

    SegmentedControl {
        id: way

        Layout.fillWidth: true
        //: Spoken name of the choice where a picture comes from.
        name: qsTr("Where the picture comes from")
        options: root.drawsFirst ? [qsTr("Draw here"), qsTr("A photo")] : [qsTr("A photo"), qsTr("Draw here")]
        currentIndex: 0
    }
    DrawingBoard {
        id: board

        Layout.fillWidth: true
        visible: d.draws
        enabled: !root.desk.adding
    }
    Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        visible: !d.draws
        icon.name: "image"
        text: d.fileName === "" ? qsTr("Choose the picture") : d.fileName
        onClicked: chooser.open()
    }
    Banner {
        Layout.fillWidth: true
        visible: d.problem !== ""
        kind: "error"
        text: d.problem
    }
    FilePicker {
        id: chooser

        title: qsTr("Which picture?")
        nameFilters: [qsTr("Pictures (%1)").arg("*.jpg *.jpeg *.png")]
        onAccepted: d.file = chooser.selectedFile
    }
    Connections {
        target: d.waits ? root.desk : null

        function onAdded(): void {
            root.clear();
            root.kept();
        }
        function onRefused(problem: int): void {
            d.waits = false;
            d.problem = d.wordsFor(problem);
            root.refused();
        }
    }
}
