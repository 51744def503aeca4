// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who takes part in this child's page, and in which circles.
Sheet {
    id: root

    required property CircleDesk circles

    signal personRequested()
    signal circleRequested()
    signal roleRequested(member: string)

    title: qsTr("People and circles")
    subtitle: qsTr("Each circle sees only what is written in it. A circle never gets new people: what was said among few stays there.")

    Banner {
        id: told

        Layout.fillWidth: true
        visible: told.text !== ""
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("People")
    }
    Rows {
        model: root.circles.people

        ListRow {
            id: person

            required property string key
            required property string name
            required property string detail
            required property string picture
            required property bool self
            required property bool inside
            required property bool removing
            required property bool colleague
            required property bool inRole

            title: person.name
            //: Below a person's name: %1 is who they are; a device of theirs reads this page.
            subtitle: person.inside && !person.self ? qsTr("%1, reads here").arg(person.detail) : person.detail
            readOnly: true
            leading: Avatar { name: person.name; picture: person.picture; decorative: true }

            //: A badge beside one's own name.
            Badge { visible: person.self; text: qsTr("you") }
            //: A badge: this person's devices are being taken out, and the server has not confirmed it yet.
            Badge { visible: person.removing; text: qsTr("being taken out"); kind: "warning" }
            IconButton {
                visible: person.inRole
                icon.name: "file-text"
                //: Button: what somebody can and cannot do in their role. %1 is a name.
                text: qsTr("The role of %1").arg(person.name)
                onClicked: root.roleRequested(person.key)
            }
            IconButton {
                visible: person.colleague && !person.self && !person.removing
                icon.name: "send"
                //: Button: a colleague is told of this page once more. %1 is a name.
                text: qsTr("Tell %1 of this page again").arg(person.name)
                onClicked: root.circles.tellAgain(person.key)
            }
            IconButton {
                visible: person.inside && !person.self && !person.removing
                icon.name: "user-minus"
                text: qsTr("Take %1 out of this page").arg(person.name)
                onClicked: {
                    removal.who = person.name;
                    removal.member = person.key;
                    removal.open();
                }
            }
        }
    }
    Button {
        Layout.fillWidth: true
        icon.name: "user-plus"
        text: qsTr("Add a person")
        onClicked: root.personRequested()
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        text: qsTr("Circles")
    }
    Rows {
        model: root.circles.circles

        ListRow {
            id: circle

            required property var names
            required property var people

            title: circle.names.length === 0 ? qsTr("Only me") : Names.listed(circle.names)
            subtitle: circle.names.length === 0 ? qsTr("Nobody else sees this.") : qsTr("and you")
            readOnly: true
            leading: AvatarStack { people: circle.people; maximum: 3 }
        }
    }
    Button {
        Layout.fillWidth: true
        icon.name: "users-round"
        text: qsTr("Make a circle")
        enabled: root.circles.people.count > 1
        onClicked: root.circleRequested()
    }
    Connections {
        target: root.circles

        function onOffered(name: string): void {
            told.kind = "success";
            told.text = App.team.online ? qsTr("%1 finds this page on their home page now.").arg(name)
                : qsTr("%1 finds this page on their home page once the connection is back.").arg(name);
        }
        function onNotOffered(name: string): void {
            told.kind = "warning";
            told.text = qsTr("The device of %1 could not be brought in or told yet. Tell them again when the connection is back, or invite them to a meeting again.").arg(name);
        }
        function onFailed(): void {
            told.kind = "error";
            told.text = qsTr("That did not work. Nothing was changed.");
        }
    }
    onAboutToShow: told.text = ""

    Dialog {
        id: removal

        property string who: ""
        property string member: ""

        title: qsTr("Take %1 out of this page?").arg(removal.who)
        message: qsTr("Their devices see nothing new from now on. What they have seen already cannot be taken back.")
        danger: true
        acceptText: qsTr("Take out")
        rejectText: qsTr("Keep")
        onAccepted: root.circles.remove(removal.member)
    }
}
