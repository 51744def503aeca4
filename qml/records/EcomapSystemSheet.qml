// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A circle around the family: a school, a service, friends. One that is on the map is opened by openFor().
Sheet {
    id: root

    required property EcomapBoard board
    required property KeyedListModel audiences

    signal added(key: string)

    title: d.isNew ? qsTr("Who or what is around the family?") : qsTr("Change the circle")
    onClosed: {
        if (!d.isNew)
            d.clear();
    }

    function openFor(system: string): void {
        const systems = root.board.systems;
        const row = systems.indexOfKey(system);
        if (row < 0)
            return;
        d.system = system;
        d.people = systems.value(row, "seenBy");
        name.text = systems.value(row, "name");
        sort.currentIndex = root.board.sorts.indexOfKey(systems.value(row, "sort"));
        const count = systems.value(row, "workers");
        workers.text = count > 0 ? String(count) : "";
        root.open();
    }

    QtObject {
        id: d

        /// The one that is changed; empty: a new one.
        property string system: ""
        /// Who sees it.
        property var people: []
        readonly property bool isNew: d.system === ""

        function clear(): void {
            d.system = name.text = workers.text = "";
            sort.currentIndex = -1;
            audience.reset();
        }
        function keep(): void {
            const kind = sort.currentIndex >= 0 ? sort.currentValue : "other";
            const count = Number(workers.text) || 0;
            if (!d.isNew) {
                if (root.board.changeSystem(d.system, name.text, kind, count))
                    root.close();
                return;
            }
            const key = root.board.addSystem(audience.circle, name.text, kind, count);
            if (key === "")
                return;
            d.clear();
            root.close();
            root.added(key);
        }
    }

    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("What is it called?")
        placeholder: qsTr("school, football, grandmother's village…")
        maximumLength: 120
    }
    Select {
        id: sort

        Layout.fillWidth: true
        label: qsTr("What is it?")
        model: root.board?.sorts ?? null
        textRole: "name"
        valueRole: "key"
    }
    TextField {
        id: workers

        Layout.fillWidth: true
        label: qsTr("How many of its workers are in the family's week?")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 2
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
        text: d.isNew ? qsTr("Put it on the map") : qsTr("Keep")
        enabled: name.text.trim() !== "" && (audience.circle !== "" || !d.isNew)
        onClicked: d.keep()
    }
    TakeAway {
        Layout.fillWidth: true
        visible: !d.isNew
        pen: root.board?.pen ?? null
        record: d.system
        more: qsTr("It goes for everybody who sees it, with the lines to it. You can undo it.")
        onTaking: root.close()
    }
}
