// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What somebody can and cannot do in their role, and what binds them: stands beside their name on the room's screen,
/// and on their own device.
Sheet {
    id: root

    required property CircleDesk circles
    property string member: ""
    property string who: ""
    property var ready: null

    title: qsTr("The role of %1").arg(root.who)
    subtitle: qsTr("Everybody who knows them here reads this. It stands beside their name when people say who they are.")

    /// `sheet`: {name, organisation, can, cannot, boundBy, ready: {can, cannot, boundBy}}.
    function openFor(key: string, sheet: var): void {
        root.member = key;
        root.who = sheet.name;
        root.ready = sheet.ready;
        organisation.text = sheet.organisation;
        can.text = sheet.can;
        cannot.text = sheet.cannot;
        bound.text = sheet.boundBy;
        root.open();
    }
    onClosed: organisation.text = can.text = cannot.text = bound.text = ""

    QtObject {
        id: d

        readonly property bool fits: can.error === "" && cannot.error === "" && bound.error === ""

        function tooLong(text: string): string {
            const over = text.trim().length - root.circles.maxRoleChars;
            //: Below a field; %n letters are too many.
            return over > 0 ? qsTr("%n letters too many.", "", over) : "";
        }
    }
    TextField {
        id: organisation

        Layout.fillWidth: true
        label: qsTr("Where they work")
        maximumLength: root.circles.maxOrganisationChars
    }
    TextArea {
        id: can

        Layout.fillWidth: true
        error: d.tooLong(can.text)
        label: qsTr("What they can do")
        minimumLines: 2
    }
    TextArea {
        id: cannot

        Layout.fillWidth: true
        error: d.tooLong(cannot.text)
        label: qsTr("What they cannot do")
        minimumLines: 2
    }
    TextArea {
        id: bound

        Layout.fillWidth: true
        error: d.tooLong(bound.text)
        label: qsTr("What binds them")
        //: Below a field about a person's role.
        helper: qsTr("For example a law, confidentiality, or a promise to the family.")
        minimumLines: 2
    }
    Button {
        Layout.fillWidth: true
        visible: root.ready !== null && root.ready !== undefined && root.ready.can !== undefined
        icon.name: "file-text"
        //: Button: puts ready words about a role into the fields.
        text: qsTr("Begin with ready words")
        onClicked: {
            can.text = root.ready.can;
            cannot.text = root.ready.cannot;
            bound.text = root.ready.boundBy;
        }
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep")
        enabled: d.fits
        onClicked: {
            if (root.circles.setRoleSheet(root.member, organisation.text, can.text, cannot.text, bound.text))
                root.close();
        }
    }
}
