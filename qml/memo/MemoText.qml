// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The memo that is open, to read on screen: the same words in the same order as on paper.
ColumnLayout {
    id: root

    required property MemoDesk memos
    property bool canComment: false
    property bool canCorrect: false

    signal commentRequested(record: string, text: string)
    signal correctionRequested(record: string, text: string)

    spacing: Theme.space.m

    Title { Layout.fillWidth: true; words: root.memos.heading }
    Caption { Layout.fillWidth: true; text: root.memos.subheading; muted: true }
    Rows {
        model: root.memos.lines

        MemoLine {
            canComment: root.canComment
            canCorrect: root.canCorrect
            onCorrectionRequested: (record, text) => root.correctionRequested(record, text)
            onCommentRequested: (record, text) => root.commentRequested(record, text)
        }
    }
}
