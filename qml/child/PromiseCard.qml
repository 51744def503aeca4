// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A step that somebody said they would do: what, who, by when; and what came of it, in one tap.
Card {
    id: root

    required property string key
    required property string what
    required property string who
    required property bool isMine
    required property string dueText
    required property bool overdue
    required property string state
    required property string stateText
    required property var seenBy
    required property bool writable

    readonly property var parts: [root.isMine ? qsTr("You") : root.who, root.dueText]

    signal doneRequested()
    signal moreRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Avatar { name: root.who; visible: root.who !== ""; decorative: true }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Strong { Layout.fillWidth: true; text: root.what }
            Body {
                Layout.fillWidth: true
                visible: text !== ""
                muted: true
                text: root.parts.filter(part => part !== "").join(" · ")
            }
        }
    }
    Badge {
        text: root.overdue ? qsTr("the day has passed") : root.stateText
        kind: root.overdue ? "warning" : "neutral"
        iconName: root.overdue ? "clock" : ""
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.writable

        Button {
            icon.name: "circle-check"
            text: qsTr("It was done")
            hint: root.what
            onClicked: root.doneRequested()
        }
        Button {
            kind: "quiet"
            icon.name: "ellipsis"
            //: Button on a step: it went in another way than that it was done.
            text: qsTr("It went otherwise")
            hint: root.what
            onClicked: root.moreRequested()
        }
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
