// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How the app looks and speaks on this device, and where the meetings are.
Sheet {
    id: root

    readonly property var sizes: [100, 125, 150, 200]

    signal vaultRequested()

    title: qsTr("Settings")

    Button {
        Layout.fillWidth: true
        icon.name: "key-round"
        text: qsTr("Passphrase, recovery and backup")
        onClicked: {
            root.close();
            root.vaultRequested();
        }
    }

    FieldFrame {
        id: language

        Layout.fillWidth: true
        label: qsTr("Language")

        SegmentedControl {
            Layout.fillWidth: true
            name: language.label
            options: ["Suomi", "Svenska", "English"]
            currentIndex: App.appearance.languageIndex
            onChosen: index => App.appearance.setLanguage(App.appearance.languages[index])
        }
    }
    RadioGroup {
        Layout.fillWidth: true
        label: qsTr("Colours")
        options: [qsTr("As the device"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
        currentIndex: App.appearance.theme
        onChosen: index => App.appearance.setTheme(index)
    }
    FieldFrame {
        id: textSize

        Layout.fillWidth: true
        label: qsTr("Size of text")

        SegmentedControl {
            Layout.fillWidth: true
            name: textSize.label
            options: ["100 %", "125 %", "150 %", "200 %"]
            currentIndex: root.sizes.indexOf(App.appearance.textPercent)
            onChosen: index => App.appearance.setTextPercent(root.sizes[index])
        }
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Less motion")
        checked: App.appearance.reducedMotion
        onToggled: App.appearance.setReducedMotion(!App.appearance.reducedMotion)
    }
    Switch {
        Layout.fillWidth: true
        //: Settings: a soft bell when a phase's longest time is over, and a knock when somebody waits at the door.
        text: qsTr("Sounds: the bell and the knock at the door")
        checked: App.appearance.sounds
        onToggled: App.appearance.setSounds(!App.appearance.sounds)
    }
    FieldFrame {
        id: lock

        Layout.fillWidth: true
        //: Settings: after how many minutes without a touch the device locks.
        label: qsTr("Lock after")

        SegmentedControl {
            readonly property var choices: App.idleLock.choices

            Layout.fillWidth: true
            name: lock.label
            //: Settings: a number of minutes.
            options: choices.map(minutes => qsTr("%1 min").arg(minutes))
            currentIndex: choices.indexOf(App.idleLock.minutes)
            onChosen: index => App.idleLock.setMinutes(choices[index])
        }
    }
    TextField {
        id: phone

        Layout.fillWidth: true
        //: Settings: the worker's number, for those whom they invite.
        label: qsTr("Your phone number at work")
        helper: qsTr("Those whom you invite see it where they cannot come in.")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        maximumLength: App.home.maxPhoneChars
        text: App.home.phone

        Connections {
            target: phone.input

            function onEditingFinished(): void {
                phone.error = App.home.setPhone(phone.text) ? "" : qsTr("Write only digits, spaces and the signs + - ( ).");
            }
        }
    }
    TextField {
        id: server

        Layout.fillWidth: true
        label: qsTr("Meeting server")
        helper: qsTr("Your organisation tells the address.")
        text: App.home.server
        onAccepted: App.home.setServer(server.text)
    }
}
