// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What a child answered a letter, in the child's own words, and who may see it: the narrowest is chosen at first.
Sheet {
    id: root

    required property LetterDesk letters
    required property CaseLists lists

    title: qsTr("What the child answered")
    subtitle: qsTr("Word for word, as the child wrote or said it.")

    function openFor(letter: string): void {
        words.text = ""; // before what was kept of the answer to this one comes
        d.letter = letter;
        d.homes = root.letters.homesForAnswer(letter);
        d.home = d.homes.length > 0 ? d.homes[0] : "";
        root.open();
    }

    QtObject {
        id: d

        property string letter: ""
        property var homes: []
        property string home: ""
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("The child's words")
        minimumLines: 4
        isVoice: true
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Who may see this?")

        Rows {
            model: d.homes
            spacing: Theme.space.xs

            ListRow {
                id: row

                required property string modelData
                readonly property int place: root?.lists.audiences.indexOfKey(row.modelData) ?? -1
                readonly property var names: row.place >= 0 ? root.lists.audiences.value(row.place, "names") : []

                selected: d.home === row.modelData
                title: row.names.length > 0 ? Names.listed(row.names) : qsTr("Only me")
                onClicked: d.home = row.modelData
            }
        }
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep the answer")
        enabled: words.text.trim() !== "" && d.home !== ""
        onClicked: {
            if (root.letters.addAnswer(d.letter, d.home, words.text))
                root.close();
        }
    }
    Draft { store: App.drafts; key: "child/letter.answer/" + d.letter; text: root.visible ? words.text : ""; onRestored: text => words.text = text }
}
