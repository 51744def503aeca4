// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A worker's remark on words that stay as they were said.
Sheet {
    id: root

    required property VoiceDesk desk
    property string voice: ""
    property string words: ""

    function openFor(voice: string, words: string): void {
        root.voice = voice;
        root.words = words;
        remark.text = "";
        root.open();
    }

    title: qsTr("A remark")
    subtitle: qsTr("The words stay as they were said. Who reads them reads the remark too.")
    onClosed: root.words = ""

    Lead {
        Layout.fillWidth: true
        text: root.words
    }
    TextArea {
        id: remark

        Layout.fillWidth: true
        label: qsTr("Remark")
        minimumLines: 2
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep this remark")
        enabled: remark.text.trim() !== ""
        onClicked: if (root.desk.annotate(root.voice, remark.text)) root.close()
    }
}
