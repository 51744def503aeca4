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

    readonly property bool isNarrow: root.width < 640 * Theme.scale
    // A phone on its side: the page scrolls then, since the picture would have no room.
    readonly property bool isLow: root.height < 420 * Theme.scale
    readonly property string words: d.textOf("words", d.shown, d.change)

    signal closeRequested()

    function go(by: int): void { d.show(d.shown + by) }

    // What is taken away, or said otherwise, while it is read is gone from the page at once; and whoever reads stays at
    // their picture when another one comes or goes.
    ModelWatch {
        model: root.frames
        onMoved: d.follow()
        onReworded: d.follow()
    }
    QtObject {
        id: d

        property int shown: 0
        property string key: ""
        property int change: 0

        function textOf(role: string, shown: int, change: int): string {
            return shown >= 0 && shown < root.frames.count ? root.frames.value(shown, role) ?? "" : "";
        }
        function show(place: int): void {
            d.shown = Math.max(0, Math.min(root.frames.count - 1, place));
            d.key = root.frames.count > 0 ? root.frames.value(d.shown, "key") : "";
            ++d.change;
        }
        function follow(): void {
            const place = root.frames.indexOfKey(d.key);
            d.shown = Math.max(0, Math.min(root.frames.count - 1, place >= 0 ? place : d.shown));
            ++d.change;
            if (place < 0)
                settled.start();
        }
    }
    // Words that are put otherwise go, and come again in the same place.
    Timer {
        id: settled

        interval: 0
        onTriggered: d.show(d.shown)
    }

    // Whoever reads by ear hears where they are when the keyboard comes here.
    Accessible.role: Accessible.Grouping
    //: Name of the page on which a story is read. %1 is the place of the picture, %2 how many there are, %3 its words.
    Accessible.name: qsTr("Picture %1 of %2: %3").arg(d.shown + 1).arg(root.frames.count).arg(root.words)
    Component.onCompleted: {
        d.show(0);
        root.forceActiveFocus();
    }

    Keys.onLeftPressed: root.go(-1)
    Keys.onRightPressed: root.go(1)
    Keys.onEscapePressed: root.closeRequested()

    ScrollArea {
        id: whole

        anchors.fill: parent
        padding: Theme.space.l
        maximumContentWidth: root.width

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: root.isLow ? -1 : whole.height - 2 * whole.padding
            spacing: Theme.space.m

            // Placed by hand: a layout in a layout gives a button whose words break the height of its narrowest form.
            Item {
                Layout.fillWidth: true
                implicitHeight: Math.max(aloud.visible ? aloud.height : 0, stop.height)

                Caption {
                    id: where

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    //: Which picture of a story is shown. %1 is its place, %2 how many there are.
                    text: qsTr("%1 of %2").arg(d.shown + 1).arg(root.frames.count)
                    muted: true
                }
                // Its words change while it reads: they break where there is no room, and nothing is pushed out.
                ReadAloudButton {
                    id: aloud

                    anchors.right: stop.left
                    anchors.rightMargin: Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width - where.width - stop.width - 2 * Theme.space.m)
                    words: root.words
                }
                Button {
                    id: stop

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    icon.name: "x"
                    iconOnly: root.isNarrow
                    text: qsTr("Stop reading")
                    onClicked: root.closeRequested()
                }
            }
            ScrollArea {
                id: area

                Layout.fillWidth: true
                Layout.fillHeight: !root.isLow
                Layout.preferredHeight: page.implicitHeight + 2 * area.padding
                interactive: !root.isLow
                maximumContentWidth: 1100
                padding: Theme.space.s

                // The words stand beside the picture where there is more room beside it than below it: nobody should have to
                // look for them. The picture takes what they leave.
                Item {
                    id: page

                    readonly property bool isBroad: area.width > 560 * Theme.scale && (root.isLow || area.width > 1.6 * area.height)
                    readonly property real gap: page.isBroad ? Theme.space.xl : Theme.space.s
                    readonly property real part: page.isBroad ? (page.width - page.gap) / 2 : page.width
                    readonly property real room: root.isLow ? 220 : area.height - 2 * area.padding - (page.isBroad ? 0 : page.gap + texts.height)

                    Layout.fillWidth: true
                    implicitHeight: page.isBroad ? Math.max(picture.height, texts.height) : texts.y + texts.height

                    StoryPicture {
                        id: picture

                        width: page.part
                        height: Math.max(80, Math.min(width * 0.7, page.room))
                        drawings: root.drawings
                        drawing: d.textOf("drawing", d.shown, d.change)
                        sticker: d.textOf("sticker", d.shown, d.change)
                        words: root.words
                        Accessible.ignored: true // its words stand beside it
                    }
                    Column {
                        id: texts

                        x: page.isBroad ? page.part + page.gap : 0
                        y: page.isBroad ? Math.max(0, (picture.height - height) / 2) : picture.height + page.gap
                        width: page.part
                        spacing: Theme.space.s

                        Label {
                            width: texts.width
                            text: root.words
                            font: root.isNarrow && !page.isBroad ? Theme.type.quote : Theme.type.quoteLarge
                            horizontalAlignment: page.isBroad ? Text.AlignLeft : Text.AlignHCenter
                        }
                        Body {
                            width: texts.width
                            horizontalAlignment: page.isBroad ? Text.AlignLeft : Text.AlignHCenter
                            text: d.textOf("by", d.shown, d.change) || qsTr("Somebody in the family")
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
                    enabled: d.shown > 0
                    onClicked: root.go(-1)
                }
                Button {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.childTouch
                    kind: "primary"
                    icon.name: "arrow-right"
                    text: d.shown + 1 < root.frames.count ? qsTr("Next") : qsTr("The end")
                    onClicked: d.shown + 1 < root.frames.count ? root.go(1) : root.closeRequested()
                }
            }
        }
    }
}
