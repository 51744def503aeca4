// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A family from another program: choose the file, look at who is in it, and say who is to see them.
Sheet {
    id: root

    required property FamilyImport family

    title: qsTr("Bring a family from a file")
    preferredWidth: Theme.size.readable

    function openFor(): void {
        root.family.forget();
        d.told = d.problem = "";
        root.open();
    }
    onClosed: root.family.forget()

    QtObject {
        id: d

        property string told: ""
        property string problem: ""
        readonly property var names: root.family.names
    }
    Connections {
        target: root.family

        function onRefused(why: int): void {
            const words = new Map([
                [FamilyImport.NotReadable, qsTr("The file could not be opened.")],
                [FamilyImport.TooLarge, qsTr("The file is too large.")],
                [FamilyImport.NoFamily, qsTr("No family could be read from the file. It should be a GEDCOM file (.ged).")],
                [FamilyImport.TooManyPeople, qsTr("There are too many people in the file for one drawing.")],
                [FamilyImport.NotAllowed, qsTr("You may not write there. Nothing was brought.")]
            ]);
            d.problem = words.get(why) ?? "";
        }
        function onBrought(persons: int, marks: int, losses: int, harm: int, others: int, details: int): void {
            d.told = qsTr("%n people were brought into the drawing. You can undo it.", "", persons);
            if (marks > 0)
                d.told += " " + qsTr("%n marks of health and life were left out: each needs a reason, for the child's sake.", "", marks);
            if (harm > 0)
                d.told += " " + qsTr("%n ties of violence or fear were left out: draw them by hand, as it is asked who sees them and who says so.", "", harm);
            if (losses > 0)
                d.told += " " + qsTr("%n lost pregnancies were left out: each needs a reason, for the child's sake.", "", losses);
            if (others > 0)
                d.told += " " + qsTr("%n dates or long texts were not brought whole.", "", others);
            if (details > 0)
                d.told += " " + qsTr("%n details that have no place here were left out.", "", details);
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: d.told !== ""
        kind: "success"
        text: d.told
    }
    Banner {
        Layout.fillWidth: true
        visible: d.problem !== ""
        kind: "error"
        text: d.problem
    }
    Body {
        Layout.fillWidth: true
        visible: !root.family.isRead
        text: qsTr("Family trees from other programs come as GEDCOM files. You see first who is in the file; nothing is kept of a file that you only look at.")
    }
    Button {
        Layout.fillWidth: true
        kind: root.family.isRead ? "quiet" : "primary"
        icon.name: "folder"
        text: root.family.isRead ? qsTr("Choose another file") : qsTr("Choose a file")
        onClicked: place.open()
    }
    Heading {
        Layout.fillWidth: true
        visible: root.family.isRead
        text: qsTr("%n people in the file", "", root.family.persons)
    }
    Body {
        Layout.fillWidth: true
        visible: root.family.isRead
        text: d.names.join(", ") + (root.family.persons > d.names.length ? " …" : "")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.family.confidential > 0
        kind: "warning"
        text: qsTr("The file calls %n of its records confidential. Think of who will see them here.", "", root.family.confidential)
    }
    Heading {
        Layout.fillWidth: true
        visible: root.family.complaints.length > 0
        text: qsTr("What could not be read as it stands")
    }
    Rows {
        model: root.family.complaints
        spacing: Theme.space.xs

        Caption {
            required property string modelData

            text: modelData
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.family.moreComplaints > 0
        text: qsTr("And %n more.", "", root.family.moreComplaints)
    }
    Heading {
        Layout.fillWidth: true
        visible: root.family.isRead
        text: qsTr("Who is to see this family?")
    }
    Rows {
        model: root.family.isRead ? root.family.circles : 0
        spacing: Theme.space.s

        ListRow {
            id: row

            required property string key
            required property var names
            required property var people
            required property bool onlyMe

            //: A circle in which nobody else is.
            title: row.onlyMe ? qsTr("Only you") : qsTr("%1 and you").arg(Names.listed(row.names))
            leading: AvatarStack {
                people: row.people
                maximum: 3
            }
            onClicked: {
                d.problem = "";
                root.family.bring(row.key);
            }

            Icon { name: "download" }
        }
    }
    FilePicker {
        id: place

        title: qsTr("Which file?")
        //: Kinds of files in a file dialogue.
        nameFilters: [qsTr("Family trees") + " (*.ged *.GED)"]
        onAccepted: {
            d.told = d.problem = "";
            root.family.read(place.selectedFile);
        }
    }
}
