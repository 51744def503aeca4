// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Writes a colleague down, so that they can be invited.
ColumnLayout {
    id: root

    property bool isAsking: false

    spacing: Theme.space.m

    function forget(): void {
        root.isAsking = false;
        name.text = title.text = "";
        role.currentIndex = -1;
    }

    Button {
        Layout.fillWidth: true
        visible: !root.isAsking
        icon.name: "user-plus"
        text: qsTr("Add a colleague")
        onClicked: {
            root.isAsking = true;
            name.forceActiveFocus();
        }
    }
    TextField {
        id: name

        Layout.fillWidth: true
        visible: root.isAsking
        label: qsTr("Name")
        maximumLength: 120
    }
    TextField {
        id: title

        Layout.fillWidth: true
        visible: root.isAsking
        label: qsTr("Title, as they say it")
        maximumLength: 120
    }
    Select {
        id: role

        Layout.fillWidth: true
        visible: root.isAsking
        label: qsTr("Role")
        helper: qsTr("The responsible and the consultant social worker can let others in too.")
        model: App.team.roles
        textRole: "name"
        valueRole: "key"
    }
    Button {
        Layout.fillWidth: true
        visible: root.isAsking
        kind: "primary"
        text: qsTr("Add")
        enabled: name.text.trim() !== "" && role.currentIndex >= 0
        onClicked: {
            if (App.team.addColleague(name.text, title.text, Number(role.currentValue)) !== "")
                root.forget();
        }
    }
}
