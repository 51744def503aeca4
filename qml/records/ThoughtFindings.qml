// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What the hypothesis board gently says: a word, never a must.
Rows {
    id: root

    required property ThoughtBoard board

    /// "card", "thought" or "question", and which card.
    signal wanted(action: string, record: string)

    model: root.board.findings
    spacing: Theme.space.s

    Banner {
        required property string words
        required property string action
        required property string record
        required property string ask

        kind: "info"
        text: words
        actionText: ask
        onActionTriggered: root.wanted(action, record)
    }
}
