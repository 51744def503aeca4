// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Records

/// The sheets by which something is added on a child's page.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists

    function addVoice(): void { voice.open() }
    function addThought(): void { thought.open() }
    function addQuestion(): void { question.open() }
    function addStep(): void { step.open() }
    function addEvent(): void { event.open() }
    function changeStep(key: string): void { step.openFor(key) }

    VoiceSheet { id: voice; pen: root.pen; lists: root.lists }
    HypothesisSheet { id: thought; pen: root.pen; lists: root.lists }
    QuestionSheet { id: question; pen: root.pen; lists: root.lists }
    EventSheet { id: event; pen: root.pen; lists: root.lists }
    StepSheet { id: step; pen: root.pen; lists: root.lists }
}
