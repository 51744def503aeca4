// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Letters between children and those who work with them, wherever they are shown: one way to write and to answer.
ColumnLayout {
    id: root

    required property LetterDesk letters
    required property CaseLists lists
    property bool canWrite: true

    spacing: Theme.space.l

    function write(): void { letter.openFor() }

    ButtonFlow {
        Layout.fillWidth: true
        visible: root.canWrite && root.letters.children.count > 0

        Button {
            kind: "primary"
            icon.name: "mail"
            text: qsTr("A letter to the child")
            onClicked: root.write()
        }
        Button {
            icon.name: "quote"
            text: qsTr("The child wrote")
            onClicked: answer.openFor("")
        }
    }
    Rows {
        model: root.letters.letters

        LetterCard {
            id: written

            onAnswerRequested: answer.openFor(written.key)
            onPaperRequested: paper.openFor(written.key)
        }
    }
    LetterSheet { id: letter; letters: root.letters }
    LetterAnswerSheet { id: answer; letters: root.letters; lists: root.lists }
    LetterPaperSheet { id: paper; letters: root.letters }
}
