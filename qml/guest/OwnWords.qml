// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A guest's own words, and who may see them before they are written.
Card {
    id: root

    required property GuestDesk desk

    Heading { Layout.fillWidth: true; text: qsTr("In your own words") }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("What would you like to say?")
        minimumLines: 2
    }
    Rows {
        model: root.desk.lists !== null ? 1 : 0

        AudienceChooser {
            id: chooser

            visible: words.text.trim() !== ""
            audiences: root.desk.lists.audiences
            onCircleChanged: d.circle = chooser.circle
            Component.onCompleted: {
                d.circle = chooser.circle;
                d.said.connect(chooser.reset);
            }
        }
    }
    Button {
        Layout.alignment: Qt.AlignRight
        kind: "primary"
        text: qsTr("Say it")
        enabled: words.text.trim() !== "" && d.circle !== ""
        onClicked: {
            if (!root.desk.say(words.text, d.circle))
                return;
            words.text = "";
            d.said();
        }
    }

    Draft { store: App.drafts; key: "guest.words"; text: words.text; onRestored: text => words.text = text }
    QtObject {
        id: d

        property string circle: ""

        signal said()
    }
}
