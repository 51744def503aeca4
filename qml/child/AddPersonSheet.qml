// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Adds a colleague of the team, or anybody else, to a child's page.
Sheet {
    id: root

    required property CircleDesk circles

    title: qsTr("Add a person")
    subtitle: qsTr("The two of you get a circle of your own. Nothing that was written before goes along.")
    onAboutToShow: root.forget()
    onClosed: root.forget()

    function forget(): void {
        d.colleague = "";
        name.text = title.text = "";
        role.currentIndex = -1;
    }

    QtObject {
        id: d

        property string colleague: ""
    }

    Heading {
        Layout.fillWidth: true
        visible: root.circles.colleagues.count > 0
        text: qsTr("From my team")
    }
    Rows {
        model: root.circles.colleagues
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string key
            required property string name
            required property string detail
            required property bool here

            title: row.name
            subtitle: row.here ? row.detail : qsTr("%1 (has not come into the team yet)").arg(row.detail)
            selected: d.colleague === row.key
            leading: Avatar { name: row.name; decorative: true }
            onClicked: d.colleague = d.colleague === row.key ? "" : row.key
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.circles.colleagues.count > 0 && d.colleague === ""
        text: qsTr("Or somebody else")
    }
    TextField {
        id: name

        Layout.fillWidth: true
        visible: d.colleague === ""
        label: qsTr("Name")
        maximumLength: 120
    }
    TextField {
        id: title

        Layout.fillWidth: true
        visible: d.colleague === ""
        label: qsTr("Who they are to the child")
        //: Examples of who somebody is to a child.
        helper: qsTr("For example: mother, grandfather, school curator")
        maximumLength: 120
    }
    Select {
        id: role

        Layout.fillWidth: true
        label: qsTr("Role on this page")
        model: d.colleague === "" ? root.circles.roles : root.circles.workerRoles
        textRole: "name"
        valueRole: "key"
    }
    Caption {
        Layout.fillWidth: true
        visible: d.colleague === ""
        text: qsTr("They come in when you invite them to a meeting.")
        muted: true
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Add")
        enabled: role.currentIndex >= 0 && (d.colleague !== "" || name.text.trim() !== "")
        onClicked: {
            const asWhat = Number(role.currentValue);
            if (d.colleague !== "")
                root.circles.addColleague(d.colleague, asWhat);
            else
                root.circles.addPerson(name.text, title.text, asWhat);
            root.close();
        }
    }
}
