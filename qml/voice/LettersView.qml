// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The page of letters among those by which children are heard.
ScrollArea {
    id: root

    required property LetterDesk letters
    required property CaseLists lists

    signal closeRequested()

    maximumContentWidth: 900
    spacing: Theme.space.l

    WorkHead {
        Layout.fillWidth: true
        title: qsTr("Letters")
        backName: qsTr("Back to own words")
        onBackRequested: root.closeRequested()
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.letters.letters.count === 0
        iconName: "mail"
        title: qsTr("No letters yet")
        text: qsTr("Write what was heard and what happens next, in words for the child. The child may answer.")
    }
    LetterList {
        Layout.fillWidth: true
        letters: root.letters
        lists: root.lists
    }
}
