// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Memo
import Kudelma.Records
import Kudelma.Ui

/// One kind of record on the child's page, newest thinking first, with the verb that adds to it.
Item {
    id: root

    required property CaseDesk desk
    required property string place

    function shown(name: string, list: var): var { return root.place === name ? list : null }

    ScrollArea {
        anchors.fill: parent
        padding: Theme.space.l
        spacing: Theme.space.m
        maximumContentWidth: 900

        ActionRow {
            Layout.fillWidth: true
            visible: root.place === "voices" || root.place === "hypotheses" || root.place === "steps"

            Item { Layout.fillWidth: true }
            Button {
                kind: "primary"
                icon.name: "plus"
                text: root.place === "voices" ? qsTr("Own words") : root.place === "hypotheses" ? qsTr("A thought") : qsTr("Step")
                onClicked: root.place === "voices" ? voice.open() : root.place === "hypotheses" ? thought.open() : step.open()
            }
        }
        Repeater {
            model: root.shown("voices", root.desk.lists.voices)
            VoiceCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.shown("hypotheses", root.desk.lists.hypotheses)
            HypothesisCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.shown("hypotheses", root.desk.lists.questions)
            QuestionCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.shown("steps", root.desk.lists.steps)
            StepCard { Layout.fillWidth: true }
        }
        Repeater {
            model: root.shown("timeline", root.desk.lists.events)

            TimelineRow { Layout.fillWidth: true }
        }
        Repeater {
            model: root.shown("meetings", root.desk.lists.meetings)

            ListRow {
                id: meeting

                required property string key
                required property var model

                Layout.fillWidth: true
                title: model.title
                subtitle: model.dateText
                onClicked: App.openTable(key)

                Button {
                    visible: meeting.model.state === "closed"
                    kind: "quiet"
                    icon.name: "file-text"
                    text: qsTr("Memos")
                    hint: meeting.model.title
                    onClicked: memos.openFor(meeting.key)
                }
            }
        }
    }
    MemoSheet { id: memos; memos: App.memos }
    VoiceSheet { id: voice; pen: root.desk.pen; lists: root.desk.lists }
    HypothesisSheet { id: thought; pen: root.desk.pen; lists: root.desk.lists }
    StepSheet { id: step; pen: root.desk.pen; lists: root.desk.lists }
}
