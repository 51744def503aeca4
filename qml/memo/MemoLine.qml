// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.Ui

/// One piece of a memo: a heading, somebody's words, or what was thought or agreed with what belongs to it.
Column {
    id: root

    required property string sort
    required property string text
    required property string by
    required property string state
    required property var facts
    required property string record
    /// A comment may be left on this piece.
    property bool canComment: false
    /// The person may say that it is not right.
    property bool canCorrect: false
    readonly property bool isQuote: root.sort === "quote"

    signal commentRequested(record: string, text: string)
    signal correctionRequested(record: string, text: string)

    spacing: Theme.space.xs

    Heading {
        width: root.width
        topPadding: Theme.space.m
        visible: root.sort === "heading"
        words: root.sort === "heading" ? root.text : ""
    }
    Rows {
        width: root.width
        model: root.isQuote ? 1 : 0

        QuoteCard {
            text: root.text
            speaker: root.by
            detail: root.state
        }
    }
    Rows {
        width: root.width
        model: root.sort === "item" && root.text !== "" ? 1 : 0
        Strong { text: root.text }
    }
    Rows {
        width: root.width
        model: root.sort === "plain" && root.text !== "" ? 1 : 0
        Body { text: root.text }
    }
    Caption {
        width: root.width
        visible: !root.isQuote && text !== ""
        text: root.by !== "" && root.state !== "" ? root.by + ", " + root.state : root.by + root.state
        muted: true
    }
    Rows {
        width: root.width
        model: root.facts
        spacing: Theme.space.xs

        MemoFact {}
    }
    // One button, as a line never has both.
    Rows {
        width: root.width
        model: (root.canComment || root.canCorrect) && root.record !== "" && root.sort !== "heading" ? 1 : 0

        Item {
            implicitHeight: button.implicitHeight

            Button {
                id: button

                kind: "quiet"
                icon.name: root.canComment ? "message-square" : "pencil"
                //: Under a part of a memo: leaves a comment on just that part.
                text: root.canComment ? qsTr("Comment on this")
                    //: Under a part of a memo: puts beside it how it really was.
                    : qsTr("This is not right")
                hint: root.text
                onClicked: {
                    if (root.canComment)
                        root.commentRequested(root.record, root.text);
                    else
                        root.correctionRequested(root.record, root.text);
                }
            }
        }
    }
}
