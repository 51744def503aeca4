// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Memo
import Kudelma.Records
import Kudelma.Ui

/// What opens beside a child's page, whichever part of it is looked at.
Item {
    id: root

    required property CaseDesk desk
    /// Comments that wait for this person's answer.
    required property int asked

    signal answersRequested()

    function showMemos(meeting: string): void { memos.get()?.openFor(meeting) }
    function showPrinciples(): void { principles.get()?.open() }
    function showUses(): void { log.get()?.open() }
    function showLocalMeeting(): void { meeting.get()?.open() }
    function showPeople(): void { people.get()?.open() }
    function chooseView(): void { others.get()?.open() }

    WhenAsked {
        id: memos

        MemoSheet {
            memos: App.memos
            asked: root.asked
            onAnswersRequested: root.answersRequested()
        }
    }
    WhenAsked {
        id: log

        UseLogSheet { uses: App.uses }
    }
    WhenAsked {
        id: principles

        PrinciplesSheet {}
    }
    WhenAsked {
        id: meeting

        LocalMeetingSheet { local: App.local }
    }
    WhenAsked {
        id: people

        PeopleSheet {
            circles: App.circles
            onPersonRequested: person.get()?.open()
            onCircleRequested: circle.get()?.open()
            onRoleRequested: member => (role.get() as RoleSheet)?.openFor(member, App.circles.roleSheet(member))
        }
    }
    WhenAsked {
        id: person

        AddPersonSheet { circles: App.circles }
    }
    WhenAsked {
        id: circle

        NewCircleSheet { circles: App.circles }
    }
    WhenAsked {
        id: role

        RoleSheet { circles: App.circles }
    }
    WhenAsked {
        id: others

        ViewAsSheet {
            members: root.desk.lists.members
            onChosen: member => App.showAs(member)
        }
    }
}
