// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Who agrees to the words of a frame. What somebody marks on a device of their own is theirs.
Sheet {
    id: root

    required property StoryBoard story

    function openFor(frame: string, circle: string, words: string): void {
        d.frame = frame;
        d.words = words;
        d.people = root.story.agreersFor(frame);
        root.open();
    }

    title: qsTr("Who agrees")
    subtitle: d.words

    QtObject {
        id: d

        property string frame: ""
        property string words: ""
        property var people: []
        readonly property list<string> marks: ["hit", "miss", ""]
    }

    Rows {
        model: root.visible ? d.people : []
        spacing: Theme.space.l

        FieldFrame {
            id: person

            required property var modelData

            label: person.modelData.name

            SegmentedControl {
                Layout.fillWidth: true
                name: person.modelData.name
                enabled: person.modelData.isOurs
                //: Whether somebody agrees to the words of a frame.
                options: [qsTr("Agrees"), qsTr("Not yet"), qsTr("Has not said")]
                currentIndex: Math.max(0, d.marks.indexOf(person.modelData.mark))
                onChosen: index => root.story.agree(d.frame, person.modelData.key, d.marks[index])
            }
        }
    }
}
