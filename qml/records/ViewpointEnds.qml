// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Where the talk got to: a wording that all agree on, or several views that stay. Both are good ends.
Column {
    id: root

    required property ViewpointBoard board
    property bool canWrite: false

    signal endRequested(agreed: bool)
    signal editRequested(key: string)

    visible: root.canWrite || root.board.ends.count > 0
    spacing: Theme.space.m

    Heading {
        width: root.width
        text: qsTr("Where we got to")
    }
    Rows {
        width: root.width
        model: root.board.ends

        Card {
            id: end

            required property string key
            required property bool agreed
            required property string words
            required property bool writable
            required property var seenBy

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon {
                    name: end.agreed ? "handshake" : "git-branch"
                    size: Theme.size.iconL
                    color: end.agreed ? Theme.color.success : Theme.color.info
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space.xs

                    Caption {
                        Layout.fillWidth: true
                        text: end.agreed ? qsTr("We agree") : qsTr("We see this differently, and that may stay")
                        muted: true
                    }
                    Lead {
                        Layout.fillWidth: true
                        text: end.words
                    }
                }
                IconButton {
                    visible: root.canWrite && end.writable
                    Layout.alignment: Qt.AlignTop
                    icon.name: "pencil"
                    text: qsTr("Change this wording")
                    onClicked: root.editRequested(end.key)
                }
            }
            WhoSees { Layout.fillWidth: true; people: end.seenBy; interactive: false }
        }
    }
    Body {
        width: root.width
        visible: root.canWrite && root.board.ends.count === 0
        text: qsTr("Is there a wording that everybody can stand behind? If not, the views stay side by side. Both are good ends.")
        muted: true
    }
    ButtonFlow {
        width: root.width
        visible: root.canWrite

        Button {
            icon.name: "handshake"
            text: qsTr("We agree on a wording")
            onClicked: root.endRequested(true)
        }
        Button {
            icon.name: "git-branch"
            text: qsTr("We see this differently")
            onClicked: root.endRequested(false)
        }
    }
}
