// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kudelma.Ui

// Parts of one page, one shown at a time. Scrolls sideways where the words need more room.
Flickable {
    id: root

    required property list<string> tabs
    property alias currentIndex: choice.index

    // The person chose.
    signal chosen(int index)

    function go(index: int): void {
        const next = (index + root.tabs.length) % root.tabs.length;
        (repeater.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
        choice.choose(next);
    }

    function reveal(item: Item): void {
        if (item.x < root.contentX)
            root.contentX = item.x;
        else if (item.x + item.width > root.contentX + root.width)
            root.contentX = item.x + item.width - root.width;
    }

    onWidthChanged: keeping.restart()

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    contentWidth: row.implicitWidth
    contentHeight: height
    boundsBehavior: Flickable.StopAtBounds
    clip: contentWidth > width
    interactive: contentWidth > width

    Accessible.role: Accessible.PageTabList
    //: Spoken name of a row of tabs.
    Accessible.name: qsTr("Parts of this page")

    Choice {
        id: choice

        index: 0
        onChosen: index => root.chosen(index)
    }

    Rectangle {
        width: Math.max(root.width, root.contentWidth)
        height: Theme.color.lineWidth
        y: root.height - height
        color: Theme.color.line
    }

    Row {
        id: row

        spacing: Theme.space.xs

        Repeater {
            id: repeater

            model: root.tabs.length

            T.AbstractButton {
                id: tab

                required property int index
                readonly property bool isChosen: choice.index === tab.index

                implicitWidth: implicitContentWidth + leftPadding + rightPadding
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.space.m)
                leftPadding: Theme.space.l
                rightPadding: Theme.space.l
                text: root.tabs[tab.index]
                hoverEnabled: true
                focusPolicy: tab.activeFocus || tab.isChosen ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: choice.choose(tab.index)
                onActiveFocusChanged: {
                    if (tab.activeFocus)
                        root.reveal(tab);
                }
                Keys.onRightPressed: root.go(tab.index + (tab.mirrored ? -1 : 1))
                Keys.onLeftPressed: root.go(tab.index + (tab.mirrored ? 1 : -1))

                Accessible.role: Accessible.PageTab
                Accessible.name: tab.text
                Accessible.selectable: true
                Accessible.selected: tab.isChosen
                Accessible.onPressAction: tab.clicked()

                contentItem: ButtonFace {
                    text: tab.text
                    font: tab.isChosen ? Theme.type.bodyStrong : Theme.type.body
                    ink: tab.isChosen ? Theme.color.accent : Theme.color.ink
                }

                background: Rectangle {
                    radius: Theme.radius.s
                    color: tab.hovered || tab.down ? Theme.ofState(Theme.color.canvas, tab.hovered, tab.down) : "transparent"

                    Rectangle {
                        y: parent.height - height
                        width: parent.width
                        height: 3
                        radius: 1.5
                        visible: tab.isChosen
                        color: Theme.color.accent
                    }

                    FocusRing {
                        shown: tab.visualFocus
                        gap: -4
                    }
                }
            }
        }
    }

    // A turned tablet keeps the chosen one in view.
    Timer {
        id: keeping

        interval: 0 // once the tabs have their places
        onTriggered: {
            const chosen = repeater.itemAt(choice.index) as Item;
            if (chosen)
                root.reveal(chosen);
        }
    }
}
