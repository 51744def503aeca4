// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// One page: bar above, the thing itself, a side beside it where there is room (else behind a switch
// above), actions below. Children are the thing itself and fill the place they are given (anchors.fill).
T.Pane {
    id: root

    property string title: ""
    property string subtitle: ""
    property bool canGoBack: false
    property alias leading: bar.leading
    property alias actions: bar.actions
    // Shown between the bar and the content (Banner, PhaseBar).
    property alias notices: noticeColumn.data
    default property alias content: contentPlace.data
    property alias side: sidePlace.data
    property alias footer: footerRow.data
    property real sideWidth: Theme.size.sheet * 0.85
    // Names of the two parts, where only one has room.
    //: Name of a page's main part, where only one part has room.
    property string contentName: qsTr("Main")
    //: Name of the part of a page that stands at the side where there is room.
    property string sideName: qsTr("More")

    readonly property string sizeClass: Theme.sizeClass(root.width)
    readonly property bool hasSide: sidePlace.children.length > 0
    readonly property bool isSideBySide: root.hasSide && root.width >= 840 * Theme.scale
    // Where only one part has room: which.
    property int part: 0
    readonly property bool isInParts: root.hasSide && !root.isSideBySide
    readonly property real margin: root.sizeClass === "narrow" ? Theme.space.l : Theme.space.xl

    signal backRequested

    // Where only one part has room, the side takes it; where both stand there already, nothing changes.
    function showSide(): void { root.part = 1 }

    padding: 0

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    background: Rectangle { color: Theme.color.canvas }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            id: bar

            Layout.fillWidth: true
            visible: root.title !== ""
            title: root.title
            subtitle: root.subtitle
            canGoBack: root.canGoBack
            onBackRequested: root.backRequested()
        }

        // Scrolls as a whole only where large words on a small screen would leave no room for the content.
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: body.height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height

            ColumnLayout {
                id: body

                width: flick.width
                height: Math.max(flick.height, implicitHeight)
                spacing: 0

                ColumnLayout {
                    id: noticeColumn

                    // Takes no room when there is nothing to say. Hidden it must not be: what stands in it could never
                    // become visible again.
                    readonly property bool isEmpty: visibleChildren.length === 0

                    Layout.fillWidth: true
                    Layout.margins: isEmpty ? 0 : root.margin
                    Layout.bottomMargin: root.isSideBySide && !isEmpty ? Theme.space.l : 0
                    spacing: Theme.space.m
                }

                Rows {
                    Layout.margins: root.margin
                    Layout.bottomMargin: 0
                    model: root.isInParts && root.width > 0 ? 1 : 0

                    SegmentedControl {
                        options: [root.contentName, root.sideName]
                        currentIndex: root.part
                        onChosen: index => root.part = index
                    }
                }

                RowLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Math.round(root.height * 0.55)
                    spacing: 0

                    Item {
                        id: contentPlace

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: !root.isInParts || root.part === 0
                    }

                    Divider {
                        Layout.fillHeight: true
                        vertical: true
                        visible: root.isSideBySide
                    }

                    Rectangle {
                        id: sidePlace

                        color: root.isSideBySide ? Theme.color.surface : Theme.color.canvas
                        Layout.fillWidth: !root.isSideBySide
                        Layout.preferredWidth: root.sideWidth
                        Layout.fillHeight: true
                        visible: root.hasSide && (root.isSideBySide || root.part === 1)
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: footerRow.implicitHeight + 2 * Theme.space.m
            visible: footerRow.children.length > 0
            color: Theme.color.surface

            Divider { width: parent.width }

            ActionRow {
                id: footerRow

                x: root.margin
                y: Theme.space.m
                width: parent.width - 2 * root.margin
            }
        }
    }
}
