// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// How much of the preparation is done, and whether the meeting may begin.
Column {
    id: root

    required property PreparationDesk preparation
    readonly property int open: root.preparation.totalCount - root.preparation.doneCount

    spacing: Theme.space.s

    Row {
        width: root.width
        spacing: Theme.space.m

        ProgressRing {
            size: 64
            value: root.preparation.totalCount > 0 ? root.preparation.doneCount / root.preparation.totalCount : 0
            text: root.preparation.doneCount
            name: words.text
        }
        Lead {
            id: words

            width: root.width - 64 - Theme.space.m
            anchors.verticalCenter: parent.verticalCenter
            text: root.open === 0 ? qsTr("Everything is ready.") : qsTr("%n thing(s) left to do", "", root.open)
        }
    }
    Banner {
        width: root.width
        visible: root.preparation.answered && root.preparation.separate && !root.preparation.mayBegin
        kind: "warning"
        text: qsTr("These people meet in sessions of their own. Do not begin this meeting with all of them.")
    }
    Banner {
        width: root.width
        visible: root.preparation.goAhead !== ""
        kind: "info"
        title: qsTr("The meeting may begin all the same")
        text: root.preparation.goAhead
    }
}
