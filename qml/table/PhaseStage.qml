// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App

/// What is large now. Only the stage of this phase exists; the others are not even made. It is made anew when the
/// leader's screen shows more or less than before, or when the circle of those who look on grows, so that nothing stays open or filled in of what is not shown any more.
Item {
    id: root

    required property MeetingTable table
    readonly property string view: root.table.state === MeetingTable.Planned ? "preparation"
        : root.table.state === MeetingTable.Closed ? "closing" : root.follows
    /// Who leads works in the phase; everybody else's device shows what is shown, unless they look around.
    readonly property string follows: root.table.console.leads ? root.table.phaseView
        : root.table.console.lookingAt !== "" ? root.table.console.lookingAt
        : root.table.shown !== "" ? root.table.shown : root.table.phaseView

    property bool isFresh: true

    function renew(): void {
        root.isFresh = false;
        root.isFresh = true;
    }
    function shows(names: var): int { return root.isFresh && names.includes(root.view) ? 1 : 0 }

    Connections {
        target: root.table
        function onShownChanged(): void { root.renew() }
    }
    Connections {
        target: root.table.room
        function onNarrowed(): void { root.renew() }
    }

    Repeater {
        model: root.shows(["preparation"])
        PreparationStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["round", "break"])
        RoundStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["question"])
        QuestionStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["genogram"])
        GenogramStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["voices", "response"])
        VoicesStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["questions"])
        QuestionsStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["reflecting"])
        ReflectingStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["hypotheses"])
        HypothesesStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["viewpoints"])
        ViewpointsStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["factors", "ecomap"])
        FactorsStage { anchors.fill: parent; table: root.table; beginsWithEcomap: root.view === "ecomap" }
    }
    Repeater {
        model: root.shows(["steps"])
        StepsStage { anchors.fill: parent; table: root.table }
    }
    Repeater {
        model: root.shows(["feedback", "closing"])
        ClosingStage { anchors.fill: parent; table: root.table }
    }
}
