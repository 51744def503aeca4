// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Says what has just been done, and offers to take it back. Stays long enough to be read slowly, and
// as long as the pointer or the keyboard is on it.
T.Pane {
    id: root

    property string text: ""
    property bool canUndo: false
    property int duration: 10000
    readonly property bool shown: opacity > 0

    // The person takes it back.
    signal undoRequested

    function show(words: string, undoable: bool): void {
        root.text = words;
        root.canUndo = undoable;
        root.opacity = 1;
        timer.restart();
    }

    function hide(): void {
        timer.stop();
        root.opacity = 0;
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space.l
    rightPadding: Theme.space.s
    topPadding: Theme.space.xs
    bottomPadding: Theme.space.xs
    opacity: 0
    visible: opacity > 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion.quick }
    }

    Timer {
        id: timer

        interval: root.duration
        onTriggered: {
            if (hover.hovered || undo.activeFocus || close.activeFocus)
                timer.restart();
            else
                root.hide();
        }
    }

    HoverHandler { id: hover }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space.s

        Body {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            Layout.bottomMargin: Theme.space.m
            text: root.text
            color: Theme.color.tooltipInk
        }

        ToastButton {
            id: undo

            visible: root.canUndo
            //: Button of a message about what was just done.
            text: qsTr("Undo")
            iconName: "undo-2"
            onClicked: {
                root.hide();
                root.undoRequested();
            }
        }

        ToastButton {
            id: close

            //: Button of a message about what was just done: hides the message.
            name: qsTr("Hide the message")
            iconName: "x"
            onClicked: root.hide()
        }
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: Theme.color.tooltip
    }
}
