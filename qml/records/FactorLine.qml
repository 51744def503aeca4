// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One line of the board of risks and protection; the first of its kind says which kind begins.
Column {
    id: root

    required property string key
    required property string words
    required property string sort
    required property string sortText
    required property string urgency
    required property var persons
    required property string source
    required property var seenBy
    required property bool writable
    required property bool firstOfSort
    property bool canWrite: false

    signal editRequested()

    spacing: Theme.space.s

    Heading {
        width: root.width
        visible: root.firstOfSort
        text: root.sortText
    }
    FactorCard {
        width: root.width
        words: root.words
        sort: root.sort
        sortText: root.sortText
        urgency: root.urgency
        persons: root.persons
        source: root.source
        seenBy: root.seenBy
        canEdit: root.canWrite && root.writable
        onEditRequested: root.editRequested()
    }
}
