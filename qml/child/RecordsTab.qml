// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Voice

/// One kind of record of a case, as it is seen through these lists.
Item {
    id: root

    required property CaseLists lists
    required property DrawingDesk drawings
    /// Null: only to look at.
    required property Pen pen
    required property string place

    signal meetingChosen(key: string)
    signal memosRequested(key: string)
    signal placeRequested(place: string, key: string)

    /// Brings one of the records that are shown into view.
    function bring(key: string): void {
        for (let i = 0; i < root.children.length; ++i)
            root.children[i].bring?.(key);
    }
    function shows(name: string): int { return root.place === name ? 1 : 0 }

    Repeater {
        model: root.shows("ecomap")

        EcomapTab { anchors.fill: parent; lists: root.lists; pen: root.pen }
    }
    Repeater {
        model: root.shows("voices")

        VoicesPage {
            anchors.fill: parent
            lists: root.lists
            drawings: root.drawings
            pen: root.pen
            onAddRequested: sheets.itemAt(0)?.addVoice()
            onPlaceRequested: (place, key) => root.placeRequested(place, key)
        }
    }
    Repeater {
        model: root.shows("drawings")

        DrawingsTab {
            anchors.fill: parent
            desk: root.drawings
            lists: root.lists
            canChange: root.pen !== null
        }
    }
    Repeater {
        model: root.shows("viewpoints")

        ViewpointsTab { anchors.fill: parent; lists: root.lists; pen: root.pen }
    }
    Repeater {
        model: root.shows("factors")

        FactorsTab {
            anchors.fill: parent
            lists: root.lists
            pen: root.pen
            onThoughtRequested: key => root.placeRequested("hypotheses", key)
        }
    }
    Repeater {
        model: root.shows("hypotheses")

        ThoughtsTab {
            anchors.fill: parent
            lists: root.lists
            pen: root.pen
            onAddRequested: sheets.itemAt(0)?.addThought()
        }
    }
    Repeater {
        model: root.shows("questions")

        CardTab {
            anchors.fill: parent
            model: root.lists.questions
            name: qsTr("Questions")
            isToRead: true
            canAdd: root.pen !== null
            addText: qsTr("Question")
            emptyIcon: "message-circle-question-mark"
            emptyTitle: qsTr("No questions yet")
            emptyText: qsTr("A question has somebody who asks it, and a day.")
            onAddRequested: sheets.itemAt(0)?.addQuestion()
            delegate: QuestionCard {
                width: ListView.view?.columnWidth ?? 0
                canAnswer: root.pen?.mayChange(key) ?? false
                onAnswerRequested: asked => sheets.itemAt(0)?.answerQuestion(key, asked)
            }
        }
    }
    Repeater {
        model: root.shows("steps")

        CardTab {
            anchors.fill: parent
            model: root.lists.steps
            name: qsTr("Steps")
            canAdd: root.pen !== null
            addText: qsTr("Step")
            emptyIcon: "footprints"
            emptyTitle: qsTr("No steps yet")
            emptyText: qsTr("Small, with somebody's name and a day.")
            onAddRequested: sheets.itemAt(0)?.addStep()
            delegate: StepCard {
                width: ListView.view?.columnWidth ?? 0
                canEdit: root.pen?.mayChange(key) ?? false
                onEditRequested: sheets.itemAt(0)?.changeStep(key)
                canConfirm: root.pen !== null
                onConfirmationRequested: isDone => root.pen.confirm(key, isDone)
                onAgreed: root.pen.set(key, { state: "confirmed" })
                onDoneToggled: root.pen.set(key, { state: state === "done" ? "confirmed" : "done" })
            }
        }
    }
    Repeater {
        model: root.shows("timeline")

        CardTab {
            anchors.fill: parent
            model: root.lists.events
            name: qsTr("Timeline")
            isToRead: root.pen === null
            canAdd: root.pen !== null
            addText: qsTr("What has happened")
            emptyIcon: "calendar"
            emptyTitle: qsTr("Nothing on the timeline yet")
            emptyText: qsTr("What has happened, and when.")
            onAddRequested: sheets.itemAt(0)?.addEvent()
            delegate: TimelineRow {
                width: ListView.view?.columnWidth ?? 0
                canEdit: root.pen?.mayChange(key) ?? false
                onEditRequested: sheets.itemAt(0)?.changeEvent(key)
            }
        }
    }
    Repeater {
        model: root.shows("meetings")

        CardTab {
            anchors.fill: parent
            model: root.lists.meetings
            name: qsTr("Meetings")
            emptyIcon: "users-round"
            emptyTitle: qsTr("No meetings yet")
            canAdd: root.pen !== null && (App.plans?.mayPlan ?? false)
            addText: qsTr("Plan a meeting")
            emptyText: canAdd ? qsTr("Choose a day and who takes part. Invitations come after that.") : ""
            onAddRequested: sheets.itemAt(0)?.planMeeting()
            delegate: MeetingRow {
                width: ListView.view?.columnWidth ?? 0
                readOnly: root.pen === null || model.state === "calledOff"
                onClicked: root.meetingChosen(key)
                onMemosRequested: root.memosRequested(key)
            }
        }
    }
    Repeater {
        id: sheets

        model: root.pen !== null ? 1 : 0

        RecordSheets { pen: root.pen; lists: root.lists }
    }
}
