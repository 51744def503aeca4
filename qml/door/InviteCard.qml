// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One person's invitation: a code for a camera, and the link to copy. Nobody is in before the host lets them in.
Card {
    id: root

    required property string name
    required property string link
    /// Twelve digits that are read aloud; empty: none were asked for.
    property string code: ""
    /// Where they are typed: "meet.example.fi/guest".
    readonly property string place: root.link.replace(/^[a-z]+:\/\//, "").replace(/\/j\/.*$/, "/guest")

    signal codeWanted()
    signal codeTaken()
    signal taken()
    signal takenForSafety()

    QrCode {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Math.min(280, root.width - 2 * Theme.space.l)
        implicitHeight: implicitWidth
        text: root.link
        Accessible.role: Accessible.Graphic
        //: Screen reader: a picture that a phone's camera reads; %1 is who is invited.
        Accessible.name: qsTr("QR code: invitation for %1").arg(root.name)
    }
    Body {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        //: %1 is who is invited.
        text: qsTr("%1 points a phone's camera at this. It opens the door only once you let the person in.").arg(root.name)
    }
    Button {
        Layout.fillWidth: true
        icon.name: App.clipboard.holds ? "check" : "copy"
        text: App.clipboard.holds ? qsTr("Copied. It leaves the clipboard in half a minute") : qsTr("Copy the link")
        onClicked: App.clipboard.copy(root.link)
    }
    Button {
        Layout.fillWidth: true
        visible: root.code === ""
        icon.name: "phone"
        //: Button: makes digits that are read aloud to somebody who has no link and no camera.
        text: qsTr("Read a code aloud")
        onClicked: root.codeWanted()
    }
    SpokenCode {
        Layout.fillWidth: true
        visible: root.code !== ""
        name: root.name
        code: root.code
        place: root.place
        onTaken: root.codeTaken()
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        //: Button: the invitation that was made is no longer valid.
        text: qsTr("Take the invitation back")
        onClicked: root.taken()
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        //: Button: the invitation is no longer valid, since somebody could come to harm by it.
        text: qsTr("Take it back for somebody's safety")
        onClicked: root.takenForSafety()
    }
}
