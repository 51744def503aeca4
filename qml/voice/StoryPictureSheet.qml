// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// A drawing for one frame of a story: drawn here, or a photo.
Sheet {
    id: root

    required property DrawingDesk drawings
    required property StoryBoard story

    function openFor(frame: string, circle: string, words: string): void {
        if (frame !== d.frame)
            picture.clear();
        d.frame = frame;
        d.circle = circle;
        d.words = words;
        root.open();
    }

    title: qsTr("A picture")
    subtitle: d.words

    QtObject {
        id: d

        property string frame: ""
        property string circle: ""
        property string words: ""
    }

    PictureSource {
        id: picture

        Layout.fillWidth: true
        desk: root.drawings
        onKept: root.close()
    }
    Body {
        Layout.fillWidth: true
        text: d.words
    }
    footer: Button {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.childTouch
        kind: "primary"
        text: qsTr("Keep this drawing")
        enabled: !root.drawings.adding && picture.hasPicture
        onClicked: picture.keep(d.circle, root.story.drawerOf(d.frame), { explanation: d.words, altText: d.words, voice: d.frame })
    }
    Draft { store: App.drafts; key: "child/story.pad/" + d.frame; text: d.frame !== "" ? picture.drawn : ""; onRestored: text => picture.restore(text) }
    Draft { store: App.drafts; key: "child/story.photo/" + d.frame; text: d.frame !== "" ? picture.photo : ""; onRestored: text => picture.restorePhoto(text) }
}
