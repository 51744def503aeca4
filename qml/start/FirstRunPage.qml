// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The first run: who you are, and a passphrase that only you know.
CalmPage {
    id: root

    title: qsTr("Welcome to the table")
    lead: qsTr("Kudelma keeps everything on this device in a vault that only your passphrase opens. Nobody can send you a new one, so you also get a recovery kit on paper.")

    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Your name, as others see it")
        maximumLength: 120
    }
    TextField {
        id: title_

        Layout.fillWidth: true
        //: The person's job title.
        label: qsTr("Your work")
        placeholder: qsTr("responsible social worker")
        maximumLength: 120
    }
    SecretField {
        id: first

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        helper: qsTr("Five words in a row make a good one.")
    }
    SecretField {
        id: again

        Layout.fillWidth: true
        label: qsTr("The same once more")
        onAccepted: make.clicked()
    }
    ProblemBanner { Layout.fillWidth: true }
    Button {
        id: make

        Layout.fillWidth: true
        kind: "primary"
        enabled: !App.start.busy
        text: App.start.busy ? qsTr("Making the vault…") : qsTr("Make the vault")
        onClicked: App.start.create(name.text, title_.text, first.entry, again.entry)
    }
    Divider { Layout.fillWidth: true }
    JoinByLink { Layout.fillWidth: true }
}
