// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// What one person sees of one thing. A tap writes into it.
Card {
    id: root

    /// Whose view it is, for the ear.
    required property string person
    required property string topic
    required property var entries
    property string label: ""
    property string iconName: ""
    property bool large: false

    signal chosen(topic: string)

    padding: Theme.space.m
    face: Theme.color.sunken
    name: {
        const said = root.entries.map(entry => entry.words).join(". ");
        return said === "" ? qsTr("%1, %2: nothing written yet").arg(root.person).arg(root.label)
            //: On the board of views: whose view, of what, and the words.
            : qsTr("%1, %2: %3").arg(root.person).arg(root.label).arg(said);
    }
    onClicked: root.chosen(root.topic)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Icon {
            name: root.iconName
            size: Theme.size.iconS
            Layout.preferredWidth: Theme.size.iconS
            Layout.preferredHeight: Theme.size.iconS
            color: Theme.color.inkMuted
        }
        Caption {
            Layout.fillWidth: true
            text: root.label
            muted: true
            Accessible.ignored: root.interactive
        }
        Icon {
            visible: root.interactive && root.entries.length === 0
            name: "plus"
            size: Theme.size.iconS
            Layout.preferredWidth: Theme.size.iconS
            Layout.preferredHeight: Theme.size.iconS
            color: Theme.color.accent
        }
    }
    Rows {
        model: root.entries
        spacing: Theme.space.s

        Column {
            id: entry

            required property var modelData

            spacing: Theme.space.xs

            Label {
                width: entry.width
                //: Somebody's own words, in quotation marks.
                words: entry.modelData.own ? qsTr("“%1”").arg(entry.modelData.words) : entry.modelData.words
                font: entry.modelData.own ? Theme.type.quote : root.large ? Theme.type.lead : Theme.type.body
                color: entry.modelData.own ? Theme.color.voice : Theme.color.ink
                Accessible.ignored: root.interactive
            }
            AvatarStack {
                people: entry.modelData.seenBy
                ground: root.face
            }
        }
    }
    // In a tall row the words stay at the top.
    Item {
        Layout.fillHeight: true
    }
}
