// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Somebody who sits at another's device, and who of the people who are known that is.
Card {
    id: root

    required property CompanyDesk desk
    required property string key
    required name // which is the card's own too
    required property string whoseName
    required property string member
    required property string memberName
    required property bool confirmed
    required property bool told

    property bool byNameAlone: false
    readonly property string chosen: who.currentIndex >= 0 ? who.currentValue ?? "" : root.byNameAlone ? "" : root.member
    // What is said of somebody to whoever leads alone must be gone with their own view.
    readonly property string objection: root.objectionTo(root.chosen, root.desk.revision)
    readonly property string consequence: root.consequenceOf(root.chosen, root.desk.revision)

    signal answered()

    function objectionTo(member: string, revision: int): string { return root.desk.objection(member) }
    function consequenceOf(member: string, revision: int): string { return root.desk.consequence(member) }

    Heading {
        Layout.fillWidth: true
        //: %1 sits at the same device as %2.
        text: qsTr("%1, beside %2").arg(root.name).arg(root.whoseName)
    }
    Caption {
        Layout.fillWidth: true
        visible: root.confirmed
        text: root.told ? qsTr("Stands in the meeting's record.")
            //: Of somebody who sat at another's device, as that device said then.
            : qsTr("Stands in the meeting's record. Is not said to sit there any more.")
        muted: true
    }
    Select {
        id: who

        Layout.fillWidth: true
        //: Label of a choice; %1 is the name that somebody was given at the device where they sit.
        label: qsTr("Who is %1?").arg(root.name)
        model: root.desk.people
        textRole: "name"
        valueRole: "key"
        placeholder: root.memberName !== "" && !root.byNameAlone ? root.memberName : qsTr("Nobody whom we know: the name alone")
        currentIndex: -1
        Component.onCompleted: currentIndex = -1
    }
    Button {
        visible: root.chosen !== ""
        kind: "quiet"
        //: Button: of whoever sits at somebody's device the name is written down, and not who they are.
        text: qsTr("Write the name alone")
        onClicked: {
            who.currentIndex = -1;
            root.byNameAlone = true;
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.objection !== ""
        kind: "warning"
        text: root.objection
    }
    Banner {
        Layout.fillWidth: true
        visible: root.objection === "" && root.consequence !== ""
        kind: "info"
        text: root.consequence
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        enabled: root.objection === ""
        //: Button: it is written down that somebody sits at another's device.
        text: qsTr("Write down")
        hint: qsTr("The meeting's record says that %1 takes part beside %2").arg(root.name).arg(root.whoseName)
        onClicked: {
            if (root.desk.confirm(root.key, root.chosen))
                root.answered();
            else
                App.notice(qsTr("This could not be written down."), false);
        }
    }
    Button {
        Layout.fillWidth: true
        visible: !root.confirmed
        kind: "quiet"
        //: Button: that somebody sits at another's device is not written down.
        text: qsTr("Not now")
        hint: qsTr("Nothing is written down of %1").arg(root.name)
        onClicked: {
            root.desk.notNow(root.key);
            root.answered();
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.confirmed
        kind: "quiet"
        icon.name: "trash-2"
        //: Button: that somebody sat at another's device does not stand in the meeting's record any more.
        text: qsTr("Remove from the record")
        hint: qsTr("The meeting's record does not say any more that %1 took part beside %2").arg(root.name).arg(root.whoseName)
        onClicked: {
            if (!root.desk.remove(root.key))
                App.notice(qsTr("This could not be removed."), false);
        }
    }
}
