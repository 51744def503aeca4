// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A story in words and pictures for one child: made with those whose words are in it, then read with the child.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists
    required property DrawingDesk drawings
    required property string instrument

    signal closeRequested()

    StoryBoard {
        id: story

        pen: root.pen
        language: App.appearance.language
        instrument: root.instrument
        child: who.currentIndex >= 0 ? who.currentValue ?? "" : ""
        onChildChanged: readers.clear()
        onChanged: d.look()
    }
    SpeakersChoice {
        id: choice

        pen: root.pen
        persons: root.lists.persons
        members: root.lists.members
        speaker: story.child
    }

    ScrollArea {
        anchors.fill: parent
        visible: reading.count === 0
        maximumContentWidth: 1100
        spacing: Theme.space.l

        WorkHead {
            Layout.fillWidth: true
            title: story.title
            backName: qsTr("Back to own words")
            onBackRequested: root.closeRequested()
        }
        Body {
            Layout.fillWidth: true
            text: story.about
        }
        Button {
            kind: "quiet"
            icon.name: "info"
            text: qsTr("Before you begin")
            onClicked: cautions.open()
        }
        Select {
            id: who

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.readable
            label: qsTr("For whom the story is")
            model: root.lists.persons
            textRole: "name"
            valueRole: "key"
        }
        PageReaders {
            id: readers

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.readable
            visible: story.child !== ""
            pen: root.pen
            choice: choice
        }
        ButtonFlow {
            Layout.fillWidth: true
            visible: story.child !== ""

            Button {
                kind: "primary"
                icon.name: "plus"
                text: qsTr("A new picture in the story")
                enabled: choice.circle !== ""
                onClicked: sheet.openNew()
            }
            Button {
                visible: story.frames.count > 0
                icon.name: "book-open"
                text: qsTr("Read it together")
                onClicked: d.isReading = true
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: story.child !== "" && d.open > 0
            text: qsTr("Not all pictures are agreed to yet. Read to the child only what those who speak in it agree to.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: story.child !== "" && story.frames.count === 0
            iconName: "book-open"
            title: qsTr("The story has no pictures yet")
            text: qsTr("Begin with what is good and who is in it. Four to eight pictures are enough.")
        }
        Flow {
            id: frames

            readonly property int columns: Math.max(1, Math.min(3, cards.count, Math.floor(frames.width / (300 * Theme.scale))))
            readonly property real cardWidth: Math.floor((frames.width - (frames.columns - 1) * frames.spacing) / frames.columns)

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: story.child !== ""
            spacing: Theme.space.l

            Repeater {
                id: cards

                model: story.frames

                StoryFrame {
                    id: frame

                    required property string circle

                    width: frames.cardWidth
                    drawings: root.drawings
                    canEdit: true
                    onMoveRequested: by => story.move(frame.key, by)
                    onRewordRequested: sheet.openFor(frame.key, frame.circle, frame.words, frame.helpers, frame.sticker)
                    onPictureRequested: picture.openFor(frame.key, frame.circle, frame.words)
                    onAgreeRequested: agreement.openFor(frame.key, frame.circle, frame.words)
                    onWithdrawRequested: {
                        withdrawal.frame = frame.key;
                        withdrawal.open();
                    }
                }
            }
        }
    }
    Repeater {
        id: reading

        model: d.isReading && story.frames.count > 0 ? 1 : 0

        StoryReader {
            anchors.fill: parent
            focus: true
            frames: story.frames
            drawings: root.drawings
            onCloseRequested: d.isReading = false
        }
    }
    StoryFrameSheet {
        id: sheet

        story: story
        pen: root.pen
        circle: choice.circle
        wishes: ({ wish: readers.wish.trim(), never: choice.never, askFirst: choice.askFirst, withoutName: choice.withoutName })
    }
    StoryPictureSheet { id: picture; drawings: root.drawings; story: story }
    StoryAgreeSheet { id: agreement; story: story }
    CautionsSheet { id: cautions; cautions: story.cautions }
    Dialog {
        id: withdrawal

        property string frame: ""

        title: qsTr("Take this picture out of the story?")
        message: qsTr("Its words and its drawing are shown nowhere any more.")
        acceptText: qsTr("Take it out")
        rejectText: qsTr("Keep")
        onAccepted: root.pen.withdraw(withdrawal.frame)
    }
    QtObject {
        id: d

        property bool isReading: false
        /// Frames to which nobody has agreed, or somebody does not.
        property int open: 0

        function look(): void {
            let open = 0;
            for (let i = 0; i < story.frames.count; ++i) {
                const marks = story.frames.value(i, "agreed").map(each => each.mark);
                open += marks.includes("hit") && !marks.includes("miss") ? 0 : 1;
            }
            d.open = open;
        }
    }
}
