// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// One page of the gallery: a control in each of its states.
Rectangle {
    id: root

    required property string title
    property string about: ""
    // Set where the page shows something that fills the window.
    property bool bare: false
    default property alias content: column.data

    // Opens what only exists when open (dialogs, sheets, menus).
    function open(): void {}

    implicitHeight: column.implicitHeight + 2 * Theme.space.xl
    color: Theme.color.canvas

    ColumnLayout {
        id: column

        x: root.bare ? 0 : root.width < 600 ? Theme.space.l : Theme.space.xl
        y: root.bare ? 0 : Theme.space.xl
        width: root.width - 2 * x
        height: root.bare ? root.height : implicitHeight
        spacing: Theme.space.l

        Title {
            Layout.fillWidth: true
            visible: !root.bare
            words: root.title
        }

        Body {
            Layout.fillWidth: true
            visible: root.about !== "" && !root.bare
            text: root.about
            muted: true
        }
    }
}
