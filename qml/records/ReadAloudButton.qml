// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Reads a text aloud, and stops. Only there where the device has a voice; silent as soon as it is out of sight.
Button {
    id: root

    required property string words
    property ReadAloud voice: ReadAloud {
        text: root.words
        language: App.appearance.language
    }

    visible: root.voice.available && root.words.trim() !== ""
    icon.name: root.voice.speaking ? "square" : "volume-2"
    text: root.voice.speaking ? qsTr("Stop reading aloud")
        : root.voice.failed ? qsTr("It could not be read aloud. Try again") : qsTr("Read aloud")
    onClicked: {
        if (root.voice.speaking)
            root.voice.stop();
        else
            root.voice.begin();
    }
    onVisibleChanged: {
        if (!root.visible)
            root.voice.stop();
    }
}
