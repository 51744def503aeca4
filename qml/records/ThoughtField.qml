// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A short text of an open thought. It is kept when one leaves the field.
TextArea {
    id: root

    required property ThoughtCard card
    required property string field
    readonly property var fields: root.card.held
    readonly property string held: root.fields[root.field] ?? ""

    Layout.fillWidth: true
    readOnly: !(root.fields.writable ?? false)
    minimumLines: 2
    onHeldChanged: root.follow()
    Component.onCompleted: root.follow()

    function follow(): void {
        if (!root.input.activeFocus)
            root.text = root.held;
    }
    function keep(): void {
        if (root.card.isThere && !root.readOnly && root.text.trim() !== root.held)
            root.card.write(root.field, root.text.trim());
    }

    Connections {
        target: root.input

        function onActiveFocusChanged(): void {
            if (!root.input.activeFocus)
                root.keep();
        }
    }
}
