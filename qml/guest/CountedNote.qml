// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What it means that an answer is only counted: what is done with it on this device, who holds what, and when anything
/// is shown of it. No promise that is not kept.
Card {
    id: root

    required property CountedAnswer counted

    face: Theme.color.infoSoft

    Strong {
        Layout.fillWidth: true
        text: qsTr("Nobody can know what you answered")
        color: Theme.color.infoSoftInk
    }
    Rows {
        model: [qsTr("Your device picks one of your answers by chance. The others never leave it."),
            qsTr("Then it tosses a coin. Half the time it sends a made-up answer instead of yours, and it tells nobody when."),
            //: %n is a number of answers.
            qsTr("The team sees only one number, made of at least %n answers from many meetings.", "", root.counted?.leastGroup ?? 0),
            qsTr("That you answered is seen by those below. What you really think they cannot see from it.")]
        spacing: Theme.space.s

        RowLayout {
            id: line

            required property string modelData

            spacing: Theme.space.s

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "check"
                color: Theme.color.infoSoftInk
            }
            Body {
                Layout.fillWidth: true
                text: line.modelData
                color: Theme.color.infoSoftInk
            }
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.counted?.readers ?? []
        interactive: false
        ground: root.face
    }
}
