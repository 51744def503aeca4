// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui
import Kudelma.Voice

/// Between two meetings: what was promised, what the child hears next, what is asked, and what came of it.
ScrollArea {
    id: root

    required property AfterDesk after
    required property CaseLists lists
    readonly property BetweenDesk between: root.after.between
    readonly property bool hasMeeting: root.after.system.meetings.count > 0
    readonly property int count: root.between.promises.count + root.between.tellings.count + root.between.questions.count + root.between.happened.count + root.after.answers.comments.count + urgent.today.count

    /// A hypothesis is to be opened where it stands.
    signal thoughtRequested(key: string)

    padding: Theme.space.l
    spacing: Theme.space.m
    maximumContentWidth: 900

    ButtonFlow {
        Layout.fillWidth: true

        Button {
            visible: root.after.letters.children.count > 0
            icon.name: "mail"
            text: qsTr("A letter to the child")
            onClicked: letters.write()
        }
        Button {
            visible: root.hasMeeting
            icon.name: "archive"
            text: qsTr("For the client-information system")
            onClicked: system.openFor()
        }
        Button {
            visible: root.count > 0
            icon.name: "calendar-plus"
            text: qsTr("Into my calendar")
            onClicked: calendar.openFor()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.after.system.erasureOffered
        title: qsTr("The working copy can be erased")
        //: %1: a day.
        text: qsTr("Since %1 everything is in the client-information system. What is here is working material that is not needed any more, unless you still work with it.").arg(root.after.system.transferredText)
        actionText: qsTr("Erase…")
        onActionTriggered: erasure.open()
    }
    Heading {
        Layout.fillWidth: true
        visible: urgent.today.count > 0
        text: qsTr("What must happen today")
    }
    Rows {
        firstWidth: 400
        model: urgent.today

        TodayCard {
            id: today

            canWrite: true
            canOpenThought: true
            onDoneRequested: urgent.lookedAfter(today.key)
            onEditRequested: factor.get()?.openFor(today.key)
            onThoughtRequested: root.thoughtRequested(today.key)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.count === 0
        iconName: "footprints"
        title: qsTr("Nothing is open between the meetings")
        text: qsTr("What is agreed at a meeting waits here until it is done.")
    }
    Heading {
        Layout.fillWidth: true
        visible: root.after.answers.comments.count > 0
        text: qsTr("From whoever supervises the work")
    }
    Rows {
        model: root.after.answers.comments

        CommentCard {
            id: comment

            onAnswerRequested: reply.openFor(comment.key, comment.words, comment.answer, comment.seenBy)
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.between.tellings.count > 0
        text: qsTr("What the child hears next")
    }
    Rows {
        model: root.between.tellings

        TellingCard {
            id: telling

            onToldRequested: root.between.setTold(telling.record, telling.part, true)
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.between.promises.count > 0
        text: qsTr("What we promised")
    }
    Rows {
        model: root.between.promises

        PromiseCard {
            id: promise

            onDoneRequested: root.between.cameOf(promise.key, "done", "")
            onMoreRequested: came.openFor(promise.key, promise.what, "")
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.between.questions.count > 0
        text: qsTr("What we are going to ask")
    }
    Rows {
        model: root.between.questions
        spacing: Theme.space.s

        Card {
            id: question

            required property string words
            required property string asker
            required property var toWhom
            required property string dueText
            required property bool overdue
            required property var seenBy
            required property var whomKeys
            required property bool writable
            required property string key
            readonly property var parts: [question.asker, Names.listed(question.toWhom), question.dueText]

            Strong { Layout.fillWidth: true; text: question.words }
            Body {
                Layout.fillWidth: true
                visible: text !== ""
                muted: true
                text: question.parts.filter(part => part !== "").join(" · ")
            }
            Badge {
                visible: question.overdue
                text: qsTr("the day has passed")
                kind: "warning"
                iconName: "clock"
            }
            WhoSees { Layout.fillWidth: true; people: question.seenBy; interactive: false }
            Button {
                visible: question.writable
                icon.name: "message-square-quote"
                text: qsTr("What was answered")
                hint: question.words
                onClicked: answered.openFor(question.key, { words: question.words, whomKeys: question.whomKeys, seenBy: question.seenBy })
            }
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.between.happened.count > 0
        text: qsTr("What came of it")
    }
    Rows {
        model: root.between.happened

        CameCard {
            id: card

            onWordsRequested: came.openFor(card.key, card.what, card.result)
            onConfirmationRequested: isDone => root.between.confirm(card.key, isDone)
        }
    }

    Heading {
        Layout.fillWidth: true
        visible: root.after.letters.letters.count > 0
        text: qsTr("Letters to the child")
    }
    LetterList {
        id: letters

        Layout.fillWidth: true
        letters: root.after.letters
        lists: root.lists
        canWrite: false
    }

    FactorBoard {
        id: urgent

        lists: root.lists
        pen: root.between.pen
    }
    WhenAsked {
        id: factor

        FactorSheet {
            board: urgent
            pen: root.between.pen
            lists: root.lists
            place: "between"
        }
    }
    SystemSheet { id: system; system: root.after.system }
    Dialog {
        id: erasure

        title: qsTr("Erase the working copy?")
        message: qsTr("This page goes from this device, with its key: it cannot be brought back here. Others who work with the family keep theirs. Make sure that what the child said is in the record.")
        danger: true
        acceptText: qsTr("Erase")
        rejectText: qsTr("Keep")
        onAccepted: App.eraseWorkingCopy()
    }
    AnswerSheet { id: reply; answers: root.after.answers }
    StepResultSheet { id: came; between: root.between }
    QuestionAnswerSheet {
        id: answered

        pen: root.between.pen
        lists: root.lists
        rows: root.between.questions
    }
    CalendarSheet { id: calendar; calendar: root.after.calendar }
    Refusals { pen: root.between.pen }
}
