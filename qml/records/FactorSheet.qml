// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A danger, the safety that is there, what protects or what is needed: whom it concerns, how it is known, and whether
/// it can wait. One that is there already is opened by openFor().
RecordSheet {
    id: root

    required property FactorBoard board
    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    rows: root.lists?.factors ?? null
    title: d.isNew ? qsTr("Risk or protection") : qsTr("Change this")
    subtitle: qsTr("Say plainly what is dangerous for the child, and what is good already.")
    onClosed: {
        if (d.isNew)
            return;
        const aside = d.aside;
        d.clear();
        words.text = aside.words;
        source.text = aside.source;
    }

    function openFor(record: string): void { root.openHeld(record, root.board.held(record)) }
    function openHeld(record: string, held: var): void {
        if (held.words === undefined)
            return;
        if (d.isNew)
            d.aside = { words: words.text, source: source.text };
        d.isNew = false;
        root.record = record;
        sort.currentIndex = d.sorts.indexOf(held.sort);
        urgency.currentIndex = d.urgencies.indexOf(held.urgency);
        source.text = held.source;
        d.persons = held.personKeys;
        d.people = held.seenBy;
        root.open();
    }

    QtObject {
        id: d

        readonly property var sorts: ["risk", "existingSafety", "protective", "needed"]
        readonly property var urgencies: ["today", "watch", "none"]
        property bool isNew: true
        /// What stands half written for a new one while another is changed.
        property var aside: ({ words: "", source: "" })
        property var persons: []
        /// Who sees the one that is changed.
        property var people: []

        function clear(): void {
            d.isNew = true;
            d.persons = [];
            words.text = source.text = "";
            sort.currentIndex = -1;
            urgency.currentIndex = 2;
            audience.reset();
        }
        function toggle(key: string): void {
            d.persons = d.persons.includes(key) ? d.persons.filter(one => one !== key) : d.persons.concat([key]);
        }
        function fields(): var {
            return { sort: d.sorts[sort.currentIndex], urgency: d.urgencies[urgency.currentIndex], persons: d.persons, source: source.text.trim() };
        }
        function add(): void {
            const fields = d.fields();
            fields.words = words.text;
            if (root.board.write(audience.circle, fields) === "")
                return;
            d.clear();
            root.close();
        }
        function keep(): void {
            if (root.board.change(root.record, d.fields()))
                root.close();
        }
    }

    RadioGroup {
        id: sort

        Layout.fillWidth: true
        label: qsTr("What is it?")
        options: [qsTr("Worry or danger"), qsTr("Safety that is already there"), qsTr("What protects"), qsTr("What is needed")]
        currentIndex: -1
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: d.isNew
        label: qsTr("In plain words")
        minimumLines: 2
    }
    // Several may write in it at once; the rest is kept by the button.
    LiveText {
        visible: !d.isNew
        pen: root.pen
        record: d.isNew ? "" : root.record
        field: "words"
        needed: true
        label: qsTr("In plain words")
        minimumLines: 2
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Whom does it concern?")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: root.lists?.persons ?? null

                Chip {
                    required property string key
                    required property string name

                    text: name
                    checkable: true
                    checked: d.persons.includes(key)
                    onToggled: d.toggle(key)
                }
            }
        }
    }
    RadioGroup {
        id: urgency

        Layout.fillWidth: true
        label: qsTr("How soon?")
        options: [qsTr("Something must happen today"), qsTr("We keep an eye on it"), qsTr("It is not urgent")]
        currentIndex: 2
    }
    TextField {
        id: source

        Layout.fillWidth: true
        label: qsTr("Who says so, or how do we know?")
        maximumLength: 160
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.isNew
        audiences: root.audiences
    }
    WhoSees {
        Layout.fillWidth: true
        visible: !d.isNew
        people: d.people
        interactive: false
        full: true
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: d.isNew ? qsTr("Put it on the board") : qsTr("Keep")
        enabled: sort.currentIndex >= 0 && (!d.isNew || words.text.trim() !== "" && audience.circle !== "")
        onClicked: d.isNew ? d.add() : d.keep()
    }
    TakeAway {
        Layout.fillWidth: true
        visible: !d.isNew
        pen: root.pen
        record: root.record
        onTaking: root.close()
    }
    Draft { store: App.drafts; key: root.place + "/factor.words"; text: d.isNew ? words.text : d.aside.words; onRestored: text => words.text = text }
    Draft { store: App.drafts; key: root.place + "/factor.source"; text: d.isNew ? source.text : d.aside.source; onRestored: text => source.text = text }
    Draft { store: App.drafts; key: root.place + "/factor.open"; text: root.visible && d.isNew ? "open" : ""; onRestored: text => { if (App.drafts.resuming) opening.start(); } }
    Timer {
        id: opening

        interval: 0 // once the page that it opens on is made
        onTriggered: root.open()
    }
}
