// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Looking after the vault: passphrase, recovery kit, the team's keys, backup.
Sheet {
    id: root

    /// "", "passphrase", "kit", "team", "backup": which part is open.
    property string part: ""

    signal keysRequested()

    title: qsTr("My vault")
    onAboutToShow: root.go("")
    onClosed: root.go("")

    function go(part: string): void {
        App.vault.clear();
        present.entry.clear();
        first.entry.clear();
        again.entry.clear();
        teamKey.text = "";
        root.part = part;
    }

    Banner {
        Layout.fillWidth: true
        visible: App.vault.told !== VaultDesk.Nothing
        kind: App.vault.good ? "success" : "warning"
        text: {
            switch (App.vault.told) {
            case VaultDesk.Changed: return qsTr("The new passphrase is in use.");
            case VaultDesk.Wrong: return qsTr("The present passphrase is another one. Nothing was changed.");
            case VaultDesk.TooShort: return root.part === "backup" ? qsTr("A backup can be carried away, so its passphrase must be longer: at least 20 letters.")
                : qsTr("The passphrase is too short. Several words in a row are easy to remember.");
            case VaultDesk.NotTheSame: return qsTr("The two passphrases are not the same. Write it once more.");
            case VaultDesk.Wait: return qsTr("To keep guessers out, wait a moment before the next try.");
            case VaultDesk.TeamSet: return qsTr("Two of the team's three keys open this vault too. Compare the letters below with your supervisor's paper.");
            case VaultDesk.TeamGone: return qsTr("The team's keys no longer open this vault. Copies that were made earlier still open with them.");
            case VaultDesk.NotATeamKey: return qsTr("That is not a team's public key. Some letters are missing or mistyped.");
            case VaultDesk.BackedUp: return qsTr("The backup is made. Keep it where nobody else gets at it.");
            case VaultDesk.BackupExists: return qsTr("There is a backup of today in that folder. Choose another place.");
            case VaultDesk.Failed: return qsTr("That did not work. Nothing was changed.");
            }
            return "";
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === ""
        icon.name: "key-round"
        text: qsTr("Change the passphrase")
        onClicked: root.go("passphrase")
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === ""
        icon.name: "life-buoy"
        text: qsTr("Make a new recovery kit")
        onClicked: root.go("kit")
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === ""
        icon.name: "users-round"
        text: qsTr("The team's keys")
        onClicked: root.go("team")
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === ""
        icon.name: "archive"
        text: qsTr("Make a backup")
        onClicked: root.go("backup")
    }

    Body {
        Layout.fillWidth: true
        visible: root.part === "kit"
        text: qsTr("You write the new kit down and try it once. Then the old one no longer opens this vault; copies of the vault that were made earlier still open with it.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.part === "backup"
        text: qsTr("A copy of the whole vault, for another device or for bad days. Its own passphrase opens it anywhere, so make it a long one.")
    }
    Body {
        Layout.fillWidth: true
        visible: root.part === "team"
        text: qsTr("If you forget the passphrase and lose the kit, two of your supervisors can open the vault together. One alone cannot. Everybody who shares a page with you hears of it.")
    }
    Strong {
        Layout.fillWidth: true
        visible: root.part === "team" && App.vault.teamFingerprint !== ""
        //: %1 are four groups of letters, such as ABCD-EFGH-JKMN-PQRS.
        text: qsTr("The team's keys with the mark %1 open this vault.").arg(App.vault.teamFingerprint)
    }
    TextField {
        id: teamKey

        Layout.fillWidth: true
        visible: root.part === "team"
        label: qsTr("The team's public key")
        helper: qsTr("14 groups of letters that your supervisor gives you.")
        maximumLength: 200
    }
    SecretField {
        id: present

        Layout.fillWidth: true
        visible: root.part !== ""
        label: qsTr("Present passphrase")
    }
    SecretField {
        id: first

        Layout.fillWidth: true
        visible: root.part === "passphrase" || root.part === "backup"
        label: root.part === "backup" ? qsTr("Passphrase of the backup") : qsTr("New passphrase")
        onAccepted: again.forceActiveFocus()
    }
    SecretField {
        id: again

        Layout.fillWidth: true
        visible: root.part === "passphrase" || root.part === "backup"
        label: qsTr("The same once more")
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === "passphrase"
        kind: "primary"
        enabled: !App.vault.busy && present.length > 0 && first.length > 0
        text: App.vault.busy ? qsTr("One moment…") : qsTr("Take it into use")
        onClicked: App.vault.changePassphrase(present.entry, first.entry, again.entry)
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === "kit"
        kind: "primary"
        enabled: !App.vault.busy && present.length > 0
        text: App.vault.busy ? qsTr("One moment…") : qsTr("Make it")
        onClicked: App.vault.renewKit(present.entry)
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === "backup"
        kind: "primary"
        enabled: !App.vault.busy && present.length > 0 && first.length > 0
        text: App.vault.busy ? qsTr("One moment…") : qsTr("Choose the place")
        onClicked: place.open()
    }

    Button {
        Layout.fillWidth: true
        visible: root.part === "team"
        kind: "primary"
        enabled: !App.vault.busy && present.length > 0 && teamKey.text.trim() !== ""
        text: qsTr("Let the team's keys open this vault")
        onClicked: App.vault.setTeamKey(present.entry, teamKey.text)
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === "team" && App.vault.teamFingerprint !== ""
        text: qsTr("No longer let them open it")
        enabled: !App.vault.busy && present.length > 0
        onClicked: App.vault.removeTeamKey(present.entry)
    }
    Button {
        Layout.fillWidth: true
        visible: root.part === "team"
        kind: "quiet"
        icon.name: "key-square"
        text: qsTr("Make keys for a team")
        onClicked: root.keysRequested()
    }
    Button {
        Layout.fillWidth: true
        visible: root.part !== ""
        kind: "quiet"
        icon.name: "arrow-left"
        text: qsTr("Back")
        onClicked: root.go("")
    }
    FolderPicker {
        id: place

        title: qsTr("Where is the backup kept?")
        onAccepted: App.vault.backUp(place.selectedFolder, present.entry, first.entry, again.entry)
    }
}
