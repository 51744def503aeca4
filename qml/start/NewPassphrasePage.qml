// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Whoever came in without the passphrase sets a new one before anything else.
CalmPage {
    id: root

    Component.onCompleted: first.forceActiveFocus()

    title: qsTr("Choose a new passphrase")
    lead: qsTr("You came in without the old one. From now on the vault opens with this one.")

    SecretField {
        id: first

        Layout.fillWidth: true
        focus: true
        label: qsTr("New passphrase")
        onAccepted: again.forceActiveFocus()
    }
    SecretField {
        id: again

        Layout.fillWidth: true
        label: qsTr("The same once more")
        onAccepted: set.clicked()
    }
    ProblemBanner { Layout.fillWidth: true }
    Button {
        id: set

        Layout.fillWidth: true
        kind: "primary"
        enabled: !App.start.busy && first.length > 0
        text: App.start.busy ? qsTr("One moment…") : qsTr("Take it into use")
        onClicked: App.start.renew(first.entry, again.entry)
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        icon.name: "lock"
        text: qsTr("Lock")
        onClicked: App.lock()
    }
}
