// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A letter to a child: to whom, who reads it, and the words. A draft stands there; the worker writes on.
Sheet {
    id: root

    required property LetterDesk letters

    title: qsTr("A letter to the child")
    subtitle: qsTr("Short sentences, one thing at a time. The draft has what was said and agreed; the words are yours.")
    preferredWidth: Theme.size.readable

    function openFor(): void {
        root.letters.begin();
        words.text = root.letters.draft;
        child.currentIndex = root.letters.children.indexOfKey(root.letters.child);
        root.open();
    }

    Select {
        id: child

        Layout.fillWidth: true
        label: qsTr("To whom")
        model: root.letters.children
        textRole: "name"
        valueRole: "key"
        onChosen: {
            root.letters.chooseChild(child.currentValue);
            words.text = root.letters.draft;
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.letters.child !== "" && root.letters.homes.count > 0
        text: root.letters.childReads ? qsTr("The child reads this letter in Kudelma. On paper, anybody at home can read it.")
            : qsTr("The child does not read in Kudelma. Print the letter, or read it aloud. It has only what everybody at the meeting heard.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.letters.child !== "" && root.letters.homes.count === 0
        kind: "warning"
        text: qsTr("There is no circle yet in which this letter can be kept. Make one of workers under People and circles.")
    }
    FieldFrame {
        Layout.fillWidth: true
        visible: root.letters.homes.count > 0
        label: qsTr("Who sees the letter")

        Rows {
            model: root.letters.homes
            spacing: Theme.space.xs

            ListRow {
                id: row

                required property string key
                required property var names
                required property var people
                required property bool onlyMe

                selected: root?.letters.home === row.key
                title: row.onlyMe ? qsTr("Only me") : Names.listed(row.names)
                onClicked: {
                    // What was written for fewer people is not carried to more.
                    const mayKeep = words.text !== root.letters.draft && root.letters.isWithin(row.key, root.letters.home);
                    root.letters.chooseHome(row.key);
                    if (!mayKeep)
                        words.text = root.letters.draft;
                }

                AvatarStack { people: row.people; maximum: 4 }
            }
        }
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: root.letters.home !== ""
        label: qsTr("The letter")
        minimumLines: 10
        maximumLines: 24
    }
    ReadAloudButton { words: words.visible ? words.text : "" }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "mail"
        text: qsTr("Keep the letter")
        enabled: root.letters.home !== "" && words.text.trim() !== ""
        onClicked: {
            if (root.letters.keep(words.text) === "")
                return;
            words.text = "";
            root.close();
        }
    }
    Draft { store: App.drafts; key: "child/letter.words/" + root.letters.child; text: root.visible ? words.text : ""; onRestored: text => words.text = text }
}
