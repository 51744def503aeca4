// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Opening the vault with the passphrase, or with the recovery kit.
CalmPage {
    id: root

    property bool withKit: false

    Component.onCompleted: secret.forceActiveFocus()

    title: root.withKit ? qsTr("Open with the recovery kit") : qsTr("Open your vault")

    SecretField {
        id: secret

        Layout.fillWidth: true
        focus: true
        label: root.withKit ? qsTr("The 32 letters of the kit") : qsTr("Passphrase")
        onAccepted: open.clicked()
    }
    ProblemBanner { Layout.fillWidth: true }
    Button {
        id: open

        Layout.fillWidth: true
        kind: "primary"
        enabled: !App.start.busy && secret.length > 0 && App.start.problem !== StartDesk.Wait
        text: App.start.busy ? qsTr("Opening…") : qsTr("Open")
        onClicked: root.withKit ? App.start.unlockWithKit(secret.entry) : App.start.unlock(secret.entry)
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        text: root.withKit ? qsTr("Use the passphrase") : qsTr("I have forgotten it: use the recovery kit")
        onClicked: {
            App.start.clearProblem();
            root.withKit = !root.withKit;
        }
    }
    Divider { Layout.fillWidth: true }
    JoinByLink { Layout.fillWidth: true }
}
