// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// A cell of the family's table: shows its text; Enter, F2, a letter or a tap begins to change it, Enter or Tab keeps
/// the change, Escape drops it.
FocusScope {
    id: root

    /// The person's name and the column's, for those who listen.
    required property string spoken
    property string text: ""
    property bool readOnly: false
    property bool current: false
    readonly property alias editing: d.editing

    signal picked()
    signal committed(text: string)
    /// Where the keyboard goes on: 1 or -1 columns, 1 or -1 rows.
    signal moved(columns: int, rows: int)

    implicitWidth: 96
    implicitHeight: Math.max(Theme.touch, d.editing ? field.implicitHeight : words.implicitHeight + 2 * Theme.space.s)
    activeFocusOnTab: true
    Accessible.role: Accessible.Cell
    Accessible.name: root.spoken
    Accessible.description: root.text
    Accessible.focusable: true
    Accessible.onPressAction: d.begin("")

    onCurrentChanged: if (root.current && !d.editing) root.forceActiveFocus()
    onActiveFocusChanged: if (root.activeFocus && !root.current) root.picked()
    Keys.onPressed: event => d.press(event)

    QtObject {
        id: d

        property bool editing: false

        function begin(first: string): void {
            root.picked();
            if (root.readOnly)
                return;
            d.editing = true;
            field.text = first !== "" ? first : root.text;
            field.forceActiveFocus();
            if (first === "")
                field.selectAll();
        }

        function end(keep: bool): void {
            if (!d.editing)
                return;
            const text = field.text;
            d.editing = false;
            root.forceActiveFocus();
            if (keep && text !== root.text)
                root.committed(text);
        }

        function press(event: KeyEvent): void {
            event.accepted = true;
            if (event.key === Qt.Key_Escape && d.editing)
                d.end(false);
            else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                d.end(true);
                event.accepted = false; // goes on to the next cell, and after the last one out of the table
            } else if (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
                d.leave(0, event.key === Qt.Key_Down ? 1 : -1);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F2)
                d.editing ? d.leave(0, 1) : d.begin("");
            else if (!d.editing && (event.key === Qt.Key_Left || event.key === Qt.Key_Right))
                root.moved(event.key === Qt.Key_Right ? 1 : -1, 0);
            else if (!d.editing && event.text !== "" && event.text >= " " && !(event.modifiers & Qt.ControlModifier))
                d.begin(event.text);
            else
                event.accepted = false;
        }

        function leave(columns: int, rows: int): void {
            d.end(true);
            root.moved(columns, rows);
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: !d.editing
        color: root.current ? Theme.color.accentSoft : "transparent"
        border.width: root.activeFocus ? 2 : 0
        border.color: Theme.color.focus

        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space.s
            width: parent.width - 2 * Theme.space.s
            text: root.text
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }
        Tap {
            onReached: d.begin("")
        }
    }
    TextField {
        id: field

        width: root.width
        visible: d.editing
        spokenName: root.spoken
        maximumLength: 160
        Keys.onPressed: event => d.press(event)
        onActiveFocusChanged: if (!activeFocus) d.end(true)
    }
}
