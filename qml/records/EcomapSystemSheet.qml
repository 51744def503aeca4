// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A new circle around the family: a school, a service, friends.
Sheet {
    id: root

    required property EcomapBoard board
    required property KeyedListModel audiences

    signal added(key: string)

    title: qsTr("Who or what is around the family?")

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
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Put it on the map")
        enabled: name.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            const kind = sort.currentIndex >= 0 ? sort.currentValue : "other";
            const key = root.board.addSystem(audience.circle, name.text, kind, Number(workers.text) || 0);
            if (key === "")
                return;
            name.text = workers.text = "";
            sort.currentIndex = -1;
            audience.reset();
            root.close();
            root.added(key);
        }
    }
}
