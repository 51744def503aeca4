// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.App
import Kudelma.Ui

/// Makes a team's three keys. Each is shown once, for the one who keeps it.
Sheet {
    id: root

    readonly property bool isShown: App.vault.share.length > 0
    readonly property bool isMaking: root.isShown || App.vault.handedOn

    title: root.isMaking ? qsTr("Paper %1 of 3").arg(App.vault.shareNumber) : qsTr("Keys for a team")
    // Papers that are half made are worth nothing: only the button closes it.
    closePolicy: root.isMaking || App.vault.madePublicKey !== "" ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    interactive: !root.isMaking && App.vault.madePublicKey === ""
    onClosed: App.vault.clear()

    Body {
        Layout.fillWidth: true
        visible: !root.isMaking
        text: App.vault.madePublicKey === "" ? qsTr("Three papers: for two supervisors, and for the organisation's safe. Any two of them open the vaults of those who take the team's public key into use. Each paper is shown once, and only its keeper should look.")
            : qsTr("The three papers are written. Pass this public key on to everybody of the team. It opens nothing, and may be seen by anybody.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.isMaking
        text: App.vault.handedOn ? qsTr("Hand the device to the one who keeps the next paper. Nobody else should look at it.")
            : App.vault.shareNumber < 3 ? qsTr("For one supervisor alone. Write all of it down, then hand the device on.")
            : qsTr("For the organisation's safe. Write all of it down.")
    }
    Strong {
        Layout.fillWidth: true
        visible: root.isShown
        //: %1 are four groups of letters, the same on all three papers.
        text: qsTr("Mark of the keys: %1").arg(App.vault.madeFingerprint)
    }
    Flow {
        id: groups

        Layout.fillWidth: true
        visible: root.isShown
        spacing: Theme.space.s

        Repeater {
            model: App.vault.share

            Rectangle {
                id: group

                required property string modelData
                required property int index

                width: 92 * Math.max(1, Theme.scale)
                height: Theme.touch * Math.max(1, Theme.scale)
                radius: Theme.radius.m
                color: Theme.color.sunken
                Accessible.role: Accessible.StaticText
                Accessible.name: (group.index + 1) + ": " + group.modelData

                Strong {
                    anchors.centerIn: parent
                    text: group.modelData
                }
            }
        }
    }
    Strong {
        Layout.fillWidth: true
        visible: !root.isMaking && App.vault.madePublicKey !== ""
        text: App.vault.madePublicKey
        wrapMode: Text.WrapAnywhere
    }
    Button {
        Layout.fillWidth: true
        visible: !root.isMaking && App.vault.madePublicKey !== ""
        icon.name: App.clipboard.holds ? "check" : "copy"
        text: App.clipboard.holds ? qsTr("Copied. It leaves the clipboard in half a minute") : qsTr("Copy the public key")
        onClicked: App.clipboard.copy(App.vault.madePublicKey)
    }
    Button {
        Layout.fillWidth: true
        visible: !root.isMaking && App.vault.madePublicKey === ""
        kind: "primary"
        text: qsTr("Make the three papers")
        onClicked: App.vault.makeTeamKeys()
    }
    Button {
        Layout.fillWidth: true
        visible: root.isShown
        kind: "primary"
        text: qsTr("It is written down")
        onClicked: App.vault.nextShare()
    }
    Button {
        Layout.fillWidth: true
        visible: App.vault.handedOn
        kind: "primary"
        text: qsTr("I keep this paper: show it")
        onClicked: App.vault.showShare()
    }
}
