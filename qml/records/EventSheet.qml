// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Something that has happened, for the timeline of the child's life. What stands there already is opened by openFor().
RecordSheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    rows: root.lists?.events ?? null
    title: d.isNew ? qsTr("What has happened") : qsTr("Change what has happened")
    subtitle: qsTr("Good and hard things, each as closely as the day is known.")

    onClosed: {
        if (d.isNew)
            return;
        d.isNew = true;
        d.put(d.aside);
    }

    function openFor(record: string): void { root.openHeld(record, writer.held(record)) }
    function openHeld(record: string, held: var): void {
        if (held.what === undefined)
            return;
        if (d.isNew)
            d.aside = { what: what.text, when: when.text, persons: d.persons, source: source.text };
        d.isNew = false;
        d.people = root.lists.events.value(root.lists.events.indexOfKey(record), "seenBy");
        d.put(held);
        root.record = record;
        root.open();
    }

    TimelineWriter { id: writer; pen: root.pen }
    QtObject {
        id: d

        property bool isNew: true
        property var persons: []
        /// Who sees what is changed.
        property var people: []
        /// What stands half written for something new while another thing is changed.
        property var aside: ({ what: "", when: "", persons: [], source: "" })

        function put(held: var): void {
            what.text = held.what;
            when.text = held.when;
            source.text = held.source;
            d.persons = held.persons;
        }
        function keep(): void {
            if (d.isNew && writer.add(audience.circle, what.text, when.text, d.persons, source.text) === "")
                return;
            if (!d.isNew && !writer.change(root.record, what.text, when.text, d.persons, source.text))
                return;
            if (d.isNew)
                d.clear();
            root.close();
        }
        function clear(): void {
            what.text = "";
            when.text = "";
            source.text = "";
            d.persons = [];
            audience.reset();
        }
        function toggle(key: string): void {
            d.persons = d.persons.includes(key) ? d.persons.filter(one => one !== key) : d.persons.concat([key]);
        }
    }

    TextField {
        id: what

        Layout.fillWidth: true
        label: qsTr("What happened?")
        maximumLength: 160
    }
    TextField {
        id: when

        Layout.fillWidth: true
        label: qsTr("When?")
        //: Form of a date that may be only a year.
        placeholder: qsTr("2012 or 19.6.2012")
        maximumLength: 12
        error: writer.isDay(when.text) ? "" : qsTr("Write a year, or a day as 19.6.2012.")
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Who was in it?")

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
    TextField {
        id: source

        Layout.fillWidth: true
        label: qsTr("Who has told it?")
        maximumLength: 160
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.isNew
        audiences: root.lists?.audiences ?? null
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
        text: d.isNew ? qsTr("Put it on the timeline") : qsTr("Keep")
        enabled: what.text.trim() !== "" && writer.isDay(when.text) && (audience.circle !== "" || !d.isNew)
        onClicked: d.keep()
    }
    TakeAway {
        Layout.fillWidth: true
        visible: !d.isNew
        pen: root.pen
        record: root.record
        onTaking: root.close()
    }
    Draft { store: App.drafts; key: root.place + "/event.what"; text: d.isNew ? what.text : d.aside.what; onRestored: text => what.text = text }
    Draft { store: App.drafts; key: root.place + "/event.open"; text: root.visible && d.isNew ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/event.when"; text: d.isNew ? when.text : d.aside.when; onRestored: text => when.text = text }
    Draft { store: App.drafts; key: root.place + "/event.source"; text: d.isNew ? source.text : d.aside.source; onRestored: text => source.text = text }
    Draft { store: App.drafts; key: root.place + "/event.persons"; text: (d.isNew ? d.persons : d.aside.persons).join(" "); onRestored: text => d.persons = text === "" ? [] : text.split(" ") }
}
