// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// "Locking soon": told a minute before, one tap keeps everything open. Any other touch does so too.
Card {
    id: root

    width: Math.min(420 * Theme.scale, parent.width - 2 * Theme.space.l)
    visible: App.idleLock.warning // a guest without a profile has nothing to lock
    raised: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon { name: "lock"; size: Theme.size.iconL; color: Theme.color.accent }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Heading {
                Layout.fillWidth: true
                text: qsTr("Locking soon")
            }
            Body {
                id: words

                Layout.fillWidth: true
                text: qsTr("In %n seconds. What you have written is kept.", "", App.idleLock.secondsLeft)
            }
        }
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep open")
        onClicked: App.idleLock.keepOpen()
    }
}
