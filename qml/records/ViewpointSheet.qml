// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One cell of the board of views: what stands there, and something new.
Sheet {
    id: root

    required property ViewpointBoard board
    required property Pen pen
    required property KeyedListModel audiences
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    property string row: ""
    property string topic: "worry"

    readonly property var labels: ({
        worry: qsTr("What worries you?"), works: qsTr("What works well already?"), needed: qsTr("What is needed?"),
        helpWanted: qsTr("Which help would you like?"), other: qsTr("Also said")
    })

    title: d.name
    subtitle: root.labels[root.topic] ?? ""
    onOpened: words.input.forceActiveFocus(Qt.OtherFocusReason)

    function openFor(row: string, topic: string): void {
        root.row = row;
        root.topic = topic;
        d.read();
        root.open();
    }

    QtObject {
        id: d

        property string name: ""
        property var entries: []

        function read(): void {
            const at = root.board.rows.indexOfKey(root.row);
            const column = root.topic === "helpWanted" ? "help" : root.topic;
            d.name = at < 0 ? "" : root.board.rows.value(at, "name");
            const now = at < 0 ? [] : root.board.rows.value(at, column);
            // A field that somebody types in stays the same field.
            if (now.map(entry => entry.key).join() !== d.entries.map(entry => entry.key).join())
                d.entries = now;
            if (at < 0)
                root.close();
        }
    }
    Connections {
        target: root.board
        enabled: root.opened

        function onChanged(): void { d.read() }
    }
    Rows {
        model: d.entries

        ColumnLayout {
            id: entry

            required property var modelData

            spacing: Theme.space.xs

            LiveText {
                visible: entry.modelData.writable
                pen: root.pen
                record: entry.modelData.writable ? entry.modelData.key : ""
                field: "words"
                needed: true
                isVoice: entry.modelData.own
                label: qsTr("On the board")
                minimumLines: 1
            }
            Body {
                Layout.fillWidth: true
                visible: !entry.modelData.writable
                text: entry.modelData.words
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.s

                WhoSees { Layout.fillWidth: true; people: entry.modelData.seenBy; interactive: false }
                IconButton {
                    visible: entry.modelData.writable
                    icon.name: "trash-2"
                    text: qsTr("Take this off the board")
                    onClicked: root.pen.remove(entry.modelData.key)
                }
            }
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: own.checked
        label: d.entries.length > 0 ? qsTr("Something more") : root.labels[root.topic] ?? ""
        helper: own.checked ? qsTr("Exactly as it was said.") : ""
        minimumLines: 2
    }
    CheckBox {
        id: own

        Layout.fillWidth: true
        text: qsTr("These are their own words")
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Put it on the board")
        enabled: words.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            if (root.board.write(audience.circle, root.row, root.topic, words.text, own.checked) === "")
                return;
            words.text = "";
            own.checked = false;
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/viewpoint.words/" + root.row + "/" + root.topic; text: words.text; onRestored: text => words.text = text }
}
