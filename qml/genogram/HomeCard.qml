// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One home: who lives there, whether this person does, and whether it must not be found.
Card {
    id: root

    required property FamilyFacts facts
    required property string key
    required name
    required property string members
    required property bool lives
    required property var percent
    required property string from
    required property string address
    required property bool nonDisclosure
    required property bool writable
    required property var seenBy

    Heading {
        Layout.fillWidth: true
        text: root.name === "" ? qsTr("A home without a name") : root.name
    }
    Caption {
        Layout.fillWidth: true
        visible: root.members !== ""
        text: root.members
    }
    Switch {
        id: here

        Layout.fillWidth: true
        enabled: root.writable
        //: %1 is a person's name.
        text: qsTr("%1 lives here").arg(root.facts.name)
        checked: root.lives
        onToggled: {
            if (checked)
                root.facts.moveIn(root.key, since.text, share.text);
            else
                root.facts.moveOut(root.key, until.text);
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        TextField {
            id: since

            Layout.fillWidth: true
            label: qsTr("From")
            text: root.from
            maximumLength: 12
            readOnly: !root.writable
        }
        TextField {
            id: until

            Layout.fillWidth: true
            visible: root.lives
            //: Label of a field: filled in before somebody is said not to live here any more.
            label: qsTr("Moved out")
            maximumLength: 12
            readOnly: !root.writable
        }
        TextField {
            id: share

            Layout.fillWidth: true
            //: Label of a field: for a child who lives in two homes, how much of the time here, in percent.
            label: qsTr("% of the time")
            text: String(root.percent ?? "")
            maximumLength: 3
            inputMethodHints: Qt.ImhDigitsOnly
            readOnly: !root.writable
        }
    }
    TextField {
        id: address

        Layout.fillWidth: true
        visible: !hidden.checked
        //: Label of a field of a home. Most homes need none.
        label: qsTr("Address, only where it is needed")
        text: root.address
        maximumLength: 200
        readOnly: !root.writable
    }
    Switch {
        id: hidden

        Layout.fillWidth: true
        enabled: root.writable
        //: Order of non-disclosure for personal safety (turvakielto).
        text: qsTr("Non-disclosure order")
        detail: qsTr("The address is not recorded anywhere.")
        checked: root.nonDisclosure
        onToggled: root.facts.setHome(root.key, { nonDisclosure: checked })
    }
    Button {
        visible: root.writable
        enabled: since.text !== root.from || address.text !== root.address || share.text !== (String(root.percent ?? ""))
        text: qsTr("Save")
        onClicked: {
            if (address.text !== root.address)
                root.facts.setHome(root.key, { address: address.text });
            if (root.lives)
                root.facts.moveIn(root.key, since.text, share.text);
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
    }
}
