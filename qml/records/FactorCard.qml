// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A danger, the safety that is there, what protects or what is needed, said plainly.
Card {
    id: root

    required property string words
    required property string sort
    required property string sortText
    required property string urgency
    required property var persons
    required property string source
    required property var seenBy
    property bool canEdit: false

    readonly property string icon: ({ risk: "shield-alert", existingSafety: "house", needed: "hand-heart" })[root.sort] ?? "shield-check"

    signal editRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            name: root.icon
            color: root.sort === "risk" ? Theme.color.danger : Theme.color.success
        }
        Caption {
            Layout.fillWidth: true
            text: root.sortText
            muted: true
        }
        IconButton {
            visible: root.canEdit
            icon.name: "pencil"
            text: qsTr("Change this")
            Accessible.name: qsTr("Change: %1").arg(root.words)
            onClicked: root.editRequested()
        }
    }
    Body {
        Layout.fillWidth: true
        text: root.words
    }
    Caption {
        Layout.fillWidth: true
        visible: root.persons.length > 0
        //: Under a danger or what protects: %1 is a list of names.
        text: qsTr("Concerns: %1").arg(Names.listed(root.persons))
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        visible: root.source !== ""
        //: Under a danger or what protects: %1 is who says so, or how it is known.
        text: qsTr("How we know: %1").arg(root.source)
        muted: true
    }
    Badge {
        visible: root.urgency !== "none"
        text: root.urgency === "today" ? qsTr("must happen today") : qsTr("we keep an eye on it")
        iconName: root.urgency === "today" ? "alarm-clock" : "eye"
        kind: root.urgency === "today" ? "danger" : "info"
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
