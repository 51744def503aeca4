// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Records
import Kudelma.Ui

/// What is shown now, or what the guest looks at by themselves; from the guest's own circles only.
ColumnLayout {
    id: root

    required property GuestDesk desk
    property string view: root.desk.shownView

    /// Somebody wants to read a story, which takes the whole page.
    signal storyRequested(instrument: string, child: string)

    function shown(names: var, list: var): var { return names.includes(root.view) ? list : null }

    spacing: Theme.space.m

    /// Of each thought its newest wording among those that the guest may read.
    ThoughtBoard { id: thoughts; lists: root.desk.lists }
    Rows {
        model: root.view === "genogram" ? 1 : 0

        GenogramView {
            height: 460
            desk: root.desk.genogram
        }
    }
    Rows {
        model: root.view === "voices" ? 1 : 0

        GuestStories {
            desk: root.desk
            onReadRequested: (instrument, child) => root.storyRequested(instrument, child)
        }
    }
    Rows {
        model: root.shown(["voices"], root.desk.lists?.voices ?? null)
        VoiceCard {
            id: said

            canTakeBack: true
            onWithdrawRequested: withdrawal.openFor(said.key)
        }
    }
    Rows {
        model: root.shown(["hypotheses", "response"], thoughts.cards)

        ColumnLayout {
            id: thought

            required property var model

            spacing: Theme.space.s

            Card {
                Layout.fillWidth: true

                Lead {
                    Layout.fillWidth: true
                    text: thought.model.familyWording !== "" ? thought.model.familyWording : thought.model.sentence
                }
                ButtonFlow {
                    Layout.fillWidth: true

                    Button { text: qsTr("Rings true"); icon.name: "check"; onClicked: root.desk.mark(thought.model.key, "hit") }
                    Button { text: qsTr("Does not"); icon.name: "x"; onClicked: root.desk.mark(thought.model.key, "miss") }
                    Button { text: qsTr("Thinking"); icon.name: "circle-question-mark"; onClicked: root.desk.mark(thought.model.key, "thinking") }
                }
                WhoSees { Layout.fillWidth: true; people: thought.model.seenBy; interactive: false }
            }
        }
    }
    Dialog {
        id: withdrawal

        property string voice: ""

        function openFor(voice: string): void {
            withdrawal.voice = voice;
            withdrawal.open();
        }

        title: qsTr("Take these words back?")
        message: qsTr("They are not shown any more, to anybody. What you say is yours.")
        acceptText: qsTr("Take back")
        rejectText: qsTr("Keep")
        onAccepted: root.desk.pen.withdraw(withdrawal.voice)
    }
    Rows {
        model: root.view === "viewpoints" && root.desk.lists !== null ? 1 : 0
        Viewpoints { lists: root.desk.lists; pen: null }
    }
    Rows {
        model: root.shown(["factors"], root.desk.lists?.factors ?? null)
        FactorCard {}
    }
    Rows {
        model: root.view === "ecomap" && root.desk.lists !== null ? 1 : 0
        Ecomap { lists: root.desk.lists; pen: null }
    }
    Rows {
        model: root.shown(["steps"], root.desk.lists?.steps ?? null)
        StepCard {
            canConfirm: true
            onConfirmationRequested: isDone => root.desk.pen.confirm(key, isDone)
        }
    }
}
