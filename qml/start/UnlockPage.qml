// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Opening the vault with the passphrase, with the recovery kit, or with two of the team's keys.
CalmPage {
    id: root

    /// "passphrase", "kit" or "team"
    property string way: "passphrase"

    function go(way: string): void {
        App.start.clearProblem();
        secret.entry.clear();
        other.entry.clear();
        root.way = way;
        secret.forceActiveFocus();
    }

    /// Nothing typed is no guess.
    function tryIt(): void {
        if (open.enabled)
            open.clicked();
    }

    Component.onCompleted: secret.forceActiveFocus()

    title: root.way === "kit" ? qsTr("Open with the recovery kit")
        : root.way === "team" ? qsTr("Open with the team's keys") : qsTr("Open your vault")
    lead: root.way === "team" ? qsTr("Two of the three papers that your supervisors keep. Everybody who shares a page with you hears that the vault was opened so.") : ""

    SecretField {
        id: secret

        Layout.fillWidth: true
        focus: true
        label: root.way === "kit" ? qsTr("The 32 letters of the kit")
            : root.way === "team" ? qsTr("The 44 letters of one paper") : qsTr("Passphrase")
        onAccepted: root.way === "team" ? other.forceActiveFocus() : root.tryIt()
    }
    SecretField {
        id: other

        Layout.fillWidth: true
        visible: root.way === "team"
        label: qsTr("The 44 letters of another paper")
        onAccepted: root.tryIt()
    }
    ProblemBanner { Layout.fillWidth: true }
    Button {
        id: open

        Layout.fillWidth: true
        kind: "primary"
        enabled: !App.start.busy && secret.length > 0 && App.start.problem !== StartDesk.Wait
        text: App.start.busy ? qsTr("Opening…") : qsTr("Open")
        onClicked: {
            if (root.way === "team")
                App.start.unlockWithTeamKeys(secret.entry, other.entry);
            else if (root.way === "kit")
                App.start.unlockWithKit(secret.entry);
            else
                App.start.unlock(secret.entry);
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.way !== "passphrase"
        kind: "quiet"
        text: qsTr("Use the passphrase")
        onClicked: root.go("passphrase")
    }
    Button {
        Layout.fillWidth: true
        visible: root.way === "passphrase"
        kind: "quiet"
        text: qsTr("I have forgotten it: use the recovery kit")
        onClicked: root.go("kit")
    }
    Button {
        Layout.fillWidth: true
        visible: root.way === "kit"
        kind: "quiet"
        text: qsTr("The kit is gone too: use the team's keys")
        onClicked: root.go("team")
    }
    Divider { Layout.fillWidth: true }
    JoinByLink { Layout.fillWidth: true }
}
