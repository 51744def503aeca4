// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One page among those by which children are heard.
Card {
    id: root

    required property string title
    required property string about
    required property string shape
    property string ages: ""

    interactive: true
    name: root.title
    Accessible.description: root.ages !== "" ? root.ages + ". " + root.about : root.about

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        ZonePicture {
            implicitWidth: Theme.childTouch
            implicitHeight: Theme.childTouch
            shape: root.shape
            ink: Theme.color.voice
            fill: Theme.color.voiceSoft
        }
        Heading {
            Layout.fillWidth: true
            text: root.title
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.ages !== ""
        text: root.ages
        muted: true
    }
    Body { Layout.fillWidth: true; text: root.about }
}
