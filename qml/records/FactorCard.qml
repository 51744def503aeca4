// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A danger, or what protects, said plainly.
Card {
    id: root

    required property string words
    required property string sort
    required property string sortText
    required property string urgency
    required property var seenBy

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            name: root.sort === "risk" ? "shield-alert" : root.sort === "needed" ? "hand-heart" : "shield-check"
            color: root.sort === "risk" ? Theme.color.danger : Theme.color.success
            label: root.sortText
        }
        Body {
            Layout.fillWidth: true
            text: root.words
        }
        Badge {
            visible: root.urgency === "today"
            text: qsTr("today")
            kind: "danger"
        }
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
