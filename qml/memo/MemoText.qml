// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The memo that is open, to read on screen: the same words in the same order as on paper. Not a layout: of hundreds of
/// lines Qt 6.4 lets some stand on others, because it gives up before all have their heights.
Column {
    id: root

    required property MemoDesk memos
    property bool canComment: false
    property bool canCorrect: false

    signal commentRequested(record: string, text: string)
    signal correctionRequested(record: string, text: string)

    spacing: Theme.space.m

    Title { width: root.width; words: root.memos.heading }
    Caption { width: root.width; text: root.memos.subheading; muted: true }
    Rows {
        width: root.width
        model: root.memos.lines

        MemoLine {
            canComment: root.canComment
            canCorrect: root.canCorrect
            onCorrectionRequested: (record, text) => root.correctionRequested(record, text)
            onCommentRequested: (record, text) => root.commentRequested(record, text)
        }
    }
}
