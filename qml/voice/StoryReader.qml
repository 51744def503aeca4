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

    readonly property int shown: Math.min(root.place, root.frames.count - 1)

    signal closeRequested()

    function valueOf(role: string, count: int): var { return root.shown >= 0 && count > 0 ? root.frames.value(root.shown, role) : undefined }
    function go(by: int): void { root.place = Math.max(0, Math.min(root.frames.count - 1, root.shown + by)) }

    Keys.onLeftPressed: root.go(-1)
    Keys.onRightPressed: root.go(1)
    Keys.onEscapePressed: root.closeRequested()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.l
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true

            Caption {
                Layout.fillWidth: true
                //: Which picture of a story is shown. %1 is its place, %2 how many there are.
                text: qsTr("%1 of %2").arg(root.shown + 1).arg(root.frames.count)
                muted: true
            }
            Button {
                icon.name: "x"
                text: qsTr("Stop reading")
                onClicked: root.closeRequested()
            }
        }
        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            maximumContentWidth: 900
            spacing: Theme.space.l

            ReadAloudButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.minimumHeight: Theme.childTouch
                words: root.valueOf("words", root.frames.count) ?? ""
            }
            StoryPicture {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(180, Math.min(width * 0.7, root.height * 0.4))
                drawings: root.drawings
                drawing: root.valueOf("drawing", root.frames.count) ?? ""
                sticker: root.valueOf("sticker", root.frames.count) ?? ""
                words: root.valueOf("words", root.frames.count) ?? ""
            }
            Label {
                Layout.fillWidth: true
                text: root.valueOf("words", root.frames.count) ?? ""
                font: Theme.type.quoteLarge
                horizontalAlignment: Text.AlignHCenter
            }
            Body {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.valueOf("by", root.frames.count) || qsTr("Somebody in the family")
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
