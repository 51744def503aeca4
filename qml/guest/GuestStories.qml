// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The stories in words and pictures that this guest may read, each opened only by whoever wants to.
ColumnLayout {
    id: root

    required property GuestDesk desk

    signal readRequested(instrument: string, child: string)

    spacing: Theme.space.m

    StoryShelf {
        id: shelf

        pen: root.desk.pen
        language: App.appearance.language
    }
    Rows {
        model: shelf.stories

        Card {
            id: story

            required property string instrument
            required property string child
            required property string title
            required property int count
            required property string childName
            readonly property string heading: story.childName !== ""
                //: A story in words and pictures on a guest's own screen. %1 is the child for whom it is.
                ? qsTr("A story for %1").arg(story.childName) : story.title

            name: story.heading

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon { name: "book-open"; color: Theme.color.accent }
                Heading { Layout.fillWidth: true; text: story.heading }
            }
            Caption {
                Layout.fillWidth: true
                //: How long a story in words and pictures is.
                text: qsTr("%n pictures", "", story.count)
                muted: true
            }
            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                icon.name: "book-open"
                text: qsTr("Read the story")
                hint: story.heading
                onClicked: root.readRequested(story.instrument, story.child)
            }
        }
    }
}
