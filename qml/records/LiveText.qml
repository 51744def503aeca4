// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A long text of something that is kept, written in by several people at once: every letter is kept as it is typed, and
/// what others write comes in without moving the cursor from its word.
TextArea {
    id: root

    required property Pen pen
    /// Empty: nothing is shown.
    required property string record
    required property string field
    /// It may not be left empty.
    property bool needed: false
    /// It is read only, whatever its record says.
    property bool fixed: false

    Layout.fillWidth: true
    readOnly: root.fixed || editor.gone

    FieldEditor {
        id: editor

        control: root.input
        pen: root.pen
        record: root.record
        field: root.field
        needed: root.needed
    }
    RemoteCursors {
        parent: root.input
        anchors.fill: parent
        input: root.input
        others: editor.others
    }
}
