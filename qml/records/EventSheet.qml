// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Something that has happened, for the timeline of the child's life.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    title: qsTr("What has happened")
    subtitle: qsTr("Good and hard things, each as closely as the day is known.")

    TimelineWriter { id: writer; pen: root.pen }
    QtObject {
        id: d

        property var persons: []

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
        audiences: root.lists?.audiences ?? null
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Put it on the timeline")
        enabled: what.text.trim() !== "" && writer.isDay(when.text) && audience.circle !== ""
        onClicked: {
            if (writer.add(audience.circle, what.text, when.text, d.persons, source.text) === "")
                return;
            d.clear();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/event.what"; text: what.text; onRestored: text => what.text = text }
    Draft { store: App.drafts; key: root.place + "/event.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/event.when"; text: when.text; onRestored: text => when.text = text }
    Draft { store: App.drafts; key: root.place + "/event.source"; text: source.text; onRestored: text => source.text = text }
    Draft { store: App.drafts; key: root.place + "/event.persons"; text: d.persons.join(" "); onRestored: text => d.persons = text === "" ? [] : text.split(" ") }
}
