// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Reading a story with a child: one picture at a time, large, with a few words.
FocusScope {
    id: root

    required property KeyedListModel frames
    required property DrawingDesk drawings
    property int place: 0

    readonly property bool isNarrow: root.width < 440 * Theme.scale
    readonly property int shown: Math.min(root.place, root.frames.count - 1)

    signal closeRequested()

    function valueOf(role: string, count: int): var { return root.shown >= 0 && count > 0 ? root.frames.value(root.shown, role) : undefined }
    function go(by: int): void { root.place = Math.max(0, Math.min(root.frames.count - 1, root.shown + by)) }

    // Whoever reads by ear hears where they are when the keyboard comes here.
    Accessible.role: Accessible.Grouping
    //: Name of the page on which a story is read. %1 is the place of the picture, %2 how many there are, %3 its words.
    Accessible.name: qsTr("Picture %1 of %2: %3").arg(root.shown + 1).arg(root.frames.count).arg(root.valueOf("words", root.frames.count) ?? "")
    Component.onCompleted: root.forceActiveFocus()

    Keys.onLeftPressed: root.go(-1)
    Keys.onRightPressed: root.go(1)
    Keys.onEscapePressed: root.closeRequested()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Caption {
                Layout.fillWidth: true
                //: Which picture of a story is shown. %1 is its place, %2 how many there are.
                text: qsTr("%1 of %2").arg(root.shown + 1).arg(root.frames.count)
                muted: true
            }
            Row {
                spacing: Theme.space.s

                ReadAloudButton { words: root.valueOf("words", root.frames.count) ?? "" }
                Button {
                    visible: !root.isNarrow
                    icon.name: "x"
                    text: qsTr("Stop reading")
                    onClicked: root.closeRequested()
                }
                IconButton {
                    visible: root.isNarrow
                    kind: "secondary"
                    icon.name: "x"
                    text: qsTr("Stop reading")
                    onClicked: root.closeRequested()
                }
            }
        }
        ScrollArea {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumContentWidth: 1100
            padding: Theme.space.s

            // The words stand beside the picture where there is more room beside it than below it: nobody should have to
            // look for them. The picture takes what they leave.
            Item {
                id: page

                readonly property bool isBroad: area.width > 560 * Theme.scale && area.width > 1.6 * area.height
                readonly property real gap: page.isBroad ? Theme.space.xl : Theme.space.s
                readonly property real part: page.isBroad ? (page.width - page.gap) / 2 : page.width
                readonly property real room: area.height - 2 * area.padding - (page.isBroad ? 0 : page.gap + texts.height)

                Layout.fillWidth: true
                implicitHeight: page.isBroad ? Math.max(picture.height, texts.height) : texts.y + texts.height

                StoryPicture {
                    id: picture

                    width: page.part
                    height: Math.max(80, Math.min(width * 0.7, page.room))
                    drawings: root.drawings
                    drawing: root.valueOf("drawing", root.frames.count) ?? ""
                    sticker: root.valueOf("sticker", root.frames.count) ?? ""
                    words: root.valueOf("words", root.frames.count) ?? ""
                }
                Column {
                    id: texts

                    x: page.isBroad ? page.part + page.gap : 0
                    y: page.isBroad ? Math.max(0, (picture.height - height) / 2) : picture.height + page.gap
                    width: page.part
                    spacing: Theme.space.s

                    Label {
                        width: texts.width
                        text: root.valueOf("words", root.frames.count) ?? ""
                        font: Theme.type.quoteLarge
                        horizontalAlignment: page.isBroad ? Text.AlignLeft : Text.AlignHCenter
                    }
                    Body {
                        width: texts.width
                        horizontalAlignment: page.isBroad ? Text.AlignLeft : Text.AlignHCenter
                        text: root.valueOf("by", root.frames.count) || qsTr("Somebody in the family")
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                icon.name: "arrow-left"
                text: qsTr("Back")
                enabled: root.shown > 0
                onClicked: root.go(-1)
            }
            Button {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.childTouch
                kind: "primary"
                icon.name: "arrow-right"
                text: root.shown + 1 < root.frames.count ? qsTr("Next") : qsTr("The end")
                onClicked: root.shown + 1 < root.frames.count ? root.go(1) : root.closeRequested()
            }
        }
    }
}
