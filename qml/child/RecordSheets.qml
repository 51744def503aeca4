// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The sheets by which something is added and changed on a child's page.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists

    function addVoice(): void { voice.get()?.open() }
    function addThought(): void { thought.get()?.open() }
    function addQuestion(): void { question.get()?.open() }
    function addStep(): void { step.get()?.open() }
    function answerQuestion(key: string, asked: var): void { answer.get()?.openFor(key, asked) }
    function addEvent(): void { event.get()?.open() }
    function changeEvent(key: string): void { event.get()?.openFor(key) }
    function planMeeting(): void { plan.get()?.open() }
    function changeStep(key: string): void { step.get()?.openFor(key) }

    WhenAsked {
        id: voice

        atOnce: App.drafts.resuming

        VoiceSheet { pen: root.pen; lists: root.lists }
    }
    WhenAsked {
        id: thought

        atOnce: App.drafts.resuming

        HypothesisSheet { pen: root.pen; lists: root.lists }
    }
    WhenAsked {
        id: question

        atOnce: App.drafts.resuming

        QuestionSheet { pen: root.pen; lists: root.lists }
    }
    WhenAsked {
        id: answer

        QuestionAnswerSheet { pen: root.pen; lists: root.lists; rows: root.lists.questions }
    }
    WhenAsked {
        id: event

        atOnce: App.drafts.resuming

        EventSheet { pen: root.pen; lists: root.lists }
    }
    WhenAsked {
        id: plan

        atOnce: App.drafts.resuming && App.plans !== null

        PlanMeetingSheet { plans: App.plans }
    }
    WhenAsked {
        id: step

        atOnce: App.drafts.resuming

        StepSheet { pen: root.pen; lists: root.lists }
    }
}
