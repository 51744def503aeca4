// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The child's own words, large, one below the other; and the family's answer to what it heard.
Item {
    id: root

    required property MeetingTable table

    CardList {
        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.l
        maximumContentWidth: 900
        name: qsTr("Own words")
        model: root.table.shownLists.voices
        delegate: VoiceCard {
            width: ListView.view?.columnWidth ?? 0
            large: isChild
        }
        head: [
            StageHead {
                Layout.fillWidth: true
                table: root.table
                addText: qsTr("Own words")
                addIcon: "quote"
                showView: "voices"
                onAddRequested: adding.get()?.open()
            },
            EmptyState {
                Layout.fillWidth: true
                visible: root.table.shownLists.voices.count === 0
                iconName: "quote"
                title: qsTr("Nobody's words are here yet")
                text: qsTr("If the child is not here, who knows how the child would say it, and when will the child be asked?")
            }
        ]
    }
    WhenAsked {
        id: adding

        atOnce: App.drafts.resuming

        VoiceSheet {
            place: root.table.draftPlace
            pen: root.table.pen
            lists: root.table.shownLists
            medium: "meeting"
        }
    }
}
