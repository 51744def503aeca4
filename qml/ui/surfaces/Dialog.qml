// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One question that must be answered before going on. Children stand below the message.
T.Dialog {
    id: root

    property string message: ""
    property string iconName: ""
    // Empty hides the button.
    property string acceptText: ""
    //: Button of a dialog: leave everything as it was.
    property string rejectText: qsTr("Cancel")
    // Set when accepting takes something away for good.
    property bool danger: false
    property bool acceptEnabled: true
    // With stayOpen, accepting does not close the dialog: the owner closes it when the work is done.
    property bool stayOpen: false

    default property alias body: column.data

    signal acceptRequested

    // No binding: setting it lays out what it is measured from, and later versions of Qt take that for a loop.
    function measure(): void {
        root.implicitHeight = scroll.contentHeight + buttons.implicitHeight + topPadding + bottomPadding + Theme.space.l + Theme.space.s;
    }

    function answerYes(): void {
        root.acceptRequested();
        if (!root.stayOpen)
            root.accept();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: parent ? Math.min(Theme.size.dialog, parent.width - 2 * Theme.space.l) : Theme.size.dialog
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.l) : implicitHeight
    padding: Theme.space.l
    onPaddingChanged: soon.restart()
    Component.onCompleted: measure()
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.quick }
        NumberAnimation { property: "scale"; from: 0.97; to: 1; duration: Theme.motion.quick; easing.type: Theme.motion.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; to: 0; duration: Theme.motion.quick }
    }

    T.Overlay.modal: Rectangle { color: Theme.color.scrim }

    background: Rectangle {
        radius: Theme.radius.l
        color: Theme.color.raised
        border.width: Theme.color.lineWidth
        border.color: Theme.color.line

        SoftShadow { depth: 14 }
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.measure()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.message

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            // Room for the focus ring of what stands at the edge.
            padding: Theme.space.s
            maximumContentWidth: width
            onContentHeightChanged: soon.restart()

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space.m

                Icon {
                    Layout.alignment: Qt.AlignTop
                    visible: root.iconName !== "" && root.availableWidth > 300 * Theme.scale
                    name: root.iconName
                    size: Theme.size.iconL
                    color: root.danger ? Theme.color.danger : Theme.color.accent
                }

                Heading {
                    Layout.fillWidth: true
                    words: root.title
                }
            }

            Body {
                Layout.fillWidth: true
                visible: root.message !== ""
                text: root.message
            }

            ColumnLayout {
                id: column

                Layout.fillWidth: true
                visible: children.length > 0
                spacing: Theme.space.l
            }
        }

        ActionRow {
            id: buttons

            Layout.fillWidth: true
            Layout.margins: Theme.space.s
            Layout.topMargin: 0
            onImplicitHeightChanged: soon.restart()

            Item { Layout.fillWidth: true }

            Button {
                visible: root.rejectText !== ""
                kind: "quiet"
                text: root.rejectText
                focus: root.danger
                onClicked: root.reject()
            }

            Button {
                visible: root.acceptText !== ""
                kind: root.danger ? "danger" : "primary"
                text: root.acceptText
                enabled: root.acceptEnabled
                onClicked: root.answerYes()
            }
        }
    }
}
