// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One person's preparation: how they take part, from when until when, and what was done for them.
Sheet {
    id: root

    required property MeetingTable table

    signal letterRequested(string member)

    readonly property PreparationDesk preparation: root.table.preparation
    property string member: ""

    readonly property bool comesAlong: d.form >= 0 && d.form < d.letter
    readonly property bool isElsewhere: d.form > 0 && root.comesAlong

    title: d.name

    function show(member: string): void {
        root.keep();
        root.member = member;
        d.refresh();
        reason.text = d.reason;
        wish.text = d.wish;
        root.open();
    }
    function keep(): void {
        if (root.member !== "" && d.form >= 0 && reason.text.trim() !== d.reason)
            root.preparation.choose(root.member, d.form, reason.text);
        if (root.member !== "" && d.form >= 0 && wish.text.trim() !== d.wish)
            root.preparation.setWish(root.member, wish.text);
    }
    onClosed: root.keep()

    QtObject {
        id: d

        /// The first way of taking part in which nobody looks on (casework::Attendance).
        readonly property int letter: 5

        property string name: ""
        property int form: -1
        property string reason: ""
        property string from: ""
        property string until: ""
        property string wish: ""
        property var things: []

        function of(role: string): var {
            const row = root.preparation.people.indexOfKey(root.member);
            return row < 0 ? undefined : root.preparation.people.value(row, role);
        }
        function refresh(): void {
            d.name = d.of("name") ?? "";
            d.form = d.of("form") ?? -1;
            d.reason = d.of("reason") ?? "";
            d.from = d.of("from") ?? "";
            d.until = d.of("until") ?? "";
            d.wish = d.of("wish") ?? "";
            d.things = d.of("things") ?? [];
        }
    }
    Connections {
        target: root.preparation
        function onChanged(): void { d.refresh() }
    }

    Heading {
        Layout.fillWidth: true
        text: qsTr("Takes part")
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.preparation.forms

            Chip {
                required property string key
                required property string name

                checkable: true
                autoExclusive: true
                checked: d.form === Number(key)
                text: name
                onToggled: root.preparation.choose(root.member, Number(key), reason.text)
            }
        }
    }
    TextField {
        id: reason

        Layout.fillWidth: true
        visible: d.form >= 0
        label: root.comesAlong ? qsTr("What they asked for") : qsTr("Why not this time, or who brings it")
        helper: qsTr("Only the workers see this.")
        maximumLength: 240
        onAccepted: root.keep()
    }
    TextField {
        id: wish

        Layout.fillWidth: true
        visible: d.form >= 0
        label: qsTr("Wish that everybody at the meeting sees")
        placeholder: qsTr("what to talk about, where to sit, large text")
        maximumLength: 240
        onAccepted: root.keep()
    }
    Select {
        Layout.fillWidth: true
        visible: root.comesAlong
        label: qsTr("Comes for")
        placeholder: qsTr("the whole meeting")
        model: root.table.phases
        textRole: "title"
        valueRole: "key"
        currentIndex: root.table.phases.indexOfKey(d.from)
        onChosen: index => root.preparation.setPart(root.member, root.table.phases.value(index, "key"), d.until)
    }
    Select {
        Layout.fillWidth: true
        visible: root.comesAlong
        label: qsTr("Stays until the end of")
        placeholder: qsTr("the whole meeting")
        model: root.table.phases
        textRole: "title"
        valueRole: "key"
        currentIndex: root.table.phases.indexOfKey(d.until)
        onChosen: index => root.preparation.setPart(root.member, d.from, root.table.phases.value(index, "key"))
    }
    Button {
        Layout.fillWidth: true
        visible: root.comesAlong && (d.from !== "" || d.until !== "")
        kind: "quiet"
        text: qsTr("Comes for the whole meeting")
        onClicked: root.preparation.setPart(root.member, "", "")
    }
    Heading {
        Layout.fillWidth: true
        visible: d.things.length > 0
        text: qsTr("Made ready")
    }
    Rows {
        model: d.things
        spacing: 0

        CheckBox {
            required property var modelData

            text: modelData.text
            checked: modelData.done
            onToggled: root.preparation.setDone(root.member, modelData.key, !modelData.done)
        }
    }
    Button {
        Layout.fillWidth: true
        visible: d.things.length > 0 && root.comesAlong
        icon.name: "mail"
        text: qsTr("Letter of invitation")
        onClicked: {
            const member = root.member;
            root.close();
            root.letterRequested(member);
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.comesAlong
        icon.name: "eye"
        text: qsTr("See what %1 will see").arg(d.name)
        onClicked: {
            root.preparation.setDone(root.member, "seen", true);
            root.close();
            App.showAs(root.member);
        }
    }
}
