// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// A question of the deck, and what has been done with it in this matter.
Card {
    id: root

    required property string key
    required property string words
    required property string type
    required property string state
    property bool canKeep: false

    signal askedToggled(asked: bool)
    signal planRequested()

    padding: Theme.space.m

    Body {
        Layout.fillWidth: true
        text: root.words
    }
    Caption {
        Layout.fillWidth: true
        text: root.type
        muted: true
    }
    ButtonFlow {
        Layout.fillWidth: true

        Chip {
            id: asked

            enabled: root.canKeep
            checkable: true
            checked: root.state === "asked" || root.state === "answered"
            //: On a question of the deck: it has been asked, today.
            text: qsTr("Asked")
            Accessible.name: qsTr("Asked: %1").arg(root.words)
            onToggled: {
                root.askedToggled(asked.checked);
                asked.checked = Qt.binding(() => root.state === "asked" || root.state === "answered");
            }
        }
        Chip {
            visible: root.state === ""
            enabled: root.canKeep
            icon.name: "plus"
            //: On a question of the deck: it is kept among the questions to ask.
            text: qsTr("To be asked")
            Accessible.name: qsTr("To be asked: %1").arg(root.words)
            onClicked: root.planRequested()
        }
        Badge {
            visible: root.state === "planned"
            text: qsTr("waits for asking")
            iconName: "clock"
        }
    }
}
