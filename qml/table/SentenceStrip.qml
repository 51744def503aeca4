// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A sentence while people talk: the words, who said it, and who will read it. It lies over the bar and hides nothing
/// else; what is half written stays when the phase changes.
ScrollArea {
    id: root

    required property MeetingTable table

    signal doneRequested()

    padding: 0
    spacing: Theme.space.s
    maximumContentWidth: Infinity
    implicitHeight: contentHeight

    function takeFocus(): void { words.input.forceActiveFocus() }
    function clear(): void {
        words.text = "";
        desk.clear();
    }
    /// Who is here now may not have heard what was begun before a lock.
    function restore(text: string): void {
        words.text = text;
        if (text !== "")
            desk.onlyWorkers = true;
    }

    SentenceDesk {
        id: desk

        table: root.table
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        TextArea {
            id: words

            Layout.fillWidth: true
            label: qsTr("One sentence")
            minimumLines: 1
            maximumLines: 3
            isVoice: desk.sort === SentenceDesk.OwnWords
            onTextChanged: desk.words = text
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            icon.name: "x"
            //: Closes the field for a sentence; the words stay for later.
            text: qsTr("Close the field")
            onClicked: root.doneRequested()
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Who said it?")
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: desk.speakers

            Chip {
                id: face

                required property string key
                required property string name
                required property bool chosen

                icon.name: "user-round"
                text: face.name
                checkable: true
                checked: face.chosen
                //: Screen reader: chooses who said the sentence; %1 is a name.
                Accessible.name: qsTr("Said by %1").arg(face.name)
                onToggled: {
                    desk.choose(face.key);
                    face.checked = Qt.binding(() => face.chosen);
                }
            }
        }
    }
    ButtonFlow {
        Layout.fillWidth: true

        Chip {
            id: fact

            visible: desk.canBeOwnWords
            checkable: true
            checked: desk.sort === SentenceDesk.Fact
            //: On a sentence: what was told, and not somebody's own words.
            text: qsTr("A fact, not own words")
            onToggled: {
                desk.setFact(fact.checked);
                fact.checked = Qt.binding(() => desk.sort === SentenceDesk.Fact);
            }
        }
        Chip {
            id: workers

            checkable: true
            checked: desk.onlyWorkers
            text: qsTr("Only for the workers")
            onToggled: {
                desk.onlyWorkers = workers.checked;
                workers.checked = Qt.binding(() => desk.onlyWorkers);
            }
        }
        Chip {
            visible: desk.canBeOwnWords && desk.sort === SentenceDesk.OwnWords
            icon.name: "hand"
            //: Opens the whole form for somebody's own words, with what they wish: never, ask me first, without my name.
            text: qsTr("With their wishes…")
            onClicked: {
                sheet.get()?.begin(desk.person, words.text);
                root.clear();
            }
        }
    }
    WhoSees {
        Layout.fillWidth: true
        visible: desk.circle !== ""
        people: desk.seenBy
        interactive: false
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        //: %1 is a list of names.
        text: desk.circle === "" ? qsTr("There is no circle of those who heard this. Make one under “People and circles”, or choose only the workers.")
            : desk.unseenBy.length > 0 ? qsTr("Heard it, and does not see it here yet: %1").arg(Names.listed(desk.unseenBy)) : ""
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "check"
        text: desk.sort === SentenceDesk.OwnWords ? qsTr("Keep as own words") : desk.sort === SentenceDesk.Reflection ? qsTr("Keep as a reflection") : qsTr("Keep as a fact")
        enabled: words.text.trim() !== "" && desk.circle !== "" && d.hasSpeaker
        onClicked: {
            if (!desk.keep())
                return;
            root.clear();
            App.notice(qsTr("The sentence is kept."), true);
        }
    }

    QtObject {
        id: d

        property bool hasSpeaker: false

        function look(): void {
            for (let i = 0; i < desk.speakers.count; ++i) {
                if (desk.speakers.value(i, "chosen")) {
                    d.hasSpeaker = true;
                    return;
                }
            }
            d.hasSpeaker = false;
        }
    }
    Connections {
        target: desk
        function onChanged(): void { d.look() }
    }
    Component.onCompleted: d.look()
    WhenAsked {
        id: sheet

        VoiceSheet {
            place: root.table.draftPlace + "/sentence"
            pen: root.table.pen
            lists: root.table.shownLists
            medium: "meeting"
        }
    }
    Draft { store: App.drafts; key: "table/" + root.table.meeting + "/sentence"; text: words.text; onRestored: text => root.restore(text) }
}
