// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Questions and sentence starters that help in this phase; from the content pack.
ColumnLayout {
    id: root

    required property MeetingTable table

    spacing: Theme.space.s

    Heading {
        Layout.fillWidth: true
        text: qsTr("You could ask")
    }
    Rows {
        model: root.table.prompts
        spacing: Theme.space.s

        Rectangle {
            id: prompt

            required property string modelData

            implicitHeight: words.implicitHeight + 2 * Theme.space.m
            radius: Theme.radius.m
            color: Theme.color.accentSoft

            Body {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.space.m
                color: Theme.color.accentSoftInk
                text: prompt.modelData
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.table.examples.length > 0
        //: Over sentences that somebody might say in this phase of a meeting; they are made up.
        text: qsTr("For example")
    }
    Rows {
        model: root.table.examples
        spacing: Theme.space.s

        Body {
            required property string modelData

            muted: true
            text: modelData
        }
    }
}
