// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Adding somebody who sits at the same device.
Sheet {
    id: root

    required property GuestDesk desk
    readonly property int most: 3
    readonly property bool isFull: root.desk.companions.length >= root.most

    function add(): void {
        const answer = root.desk.addCompanion(name.text);
        name.error = answer === GuestDesk.NoName ? qsTr("Write the name with letters, as you would call them.")
            : answer === GuestDesk.AlreadyThere ? qsTr("This name is there already.")
            : answer === GuestDesk.TooMany ? d.full : "";
        if (answer !== GuestDesk.Added)
            return;
        name.text = "";
        root.close();
    }

    title: qsTr("Who else is with you?")
    hasFooter: !root.isFull
    onOpened: name.input.forceActiveFocus()
    onClosed: {
        name.text = "";
        name.error = "";
    }

    QtObject {
        id: d

        //: %n is how many people can be named on one device.
        readonly property string full: qsTr("There is room for %n names here. Tell whoever leads if you are more.", "", root.most)
    }
    Body {
        Layout.fillWidth: true
        text: qsTr("They see everything on this device, and the others see that they are here.")
    }
    TextField {
        id: name

        Layout.fillWidth: true
        visible: !root.isFull
        label: qsTr("First name")
        placeholder: qsTr("Kerttu")
        maximumLength: 40
        onEdited: name.error = ""
        onAccepted: root.add()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.isFull
        kind: "info"
        text: d.full
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("The others see the name now. Whoever leads may write it into the meeting's record.")
        muted: true
    }
    footer: Button {
        Layout.fillWidth: true
        kind: "primary"
        icon.name: "user-plus"
        //: Button: adds somebody who sits at the same device.
        text: qsTr("Add")
        enabled: name.text.trim() !== ""
        onClicked: root.add()
    }
}
