// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// A list that may be long: only what is seen is made. Delegates take width: ListView.view.columnWidth,
// a column that never grows too wide to read. What gets the focus is brought into view.
ListView {
    id: root

    property real maximumContentWidth: Theme.size.readable
    property real padding: Theme.sizeClass(root.width) === "narrow" ? Theme.space.l : Theme.space.xl
    //: Screen reader: a list without a name of its own.
    property string name: qsTr("List")
    // Where no card has anything to press: whoever has only keys comes to the list itself, and scrolls.
    property bool isStop: false
    readonly property real columnWidth: Math.max(0, Math.min(root.width - 2 * root.padding, root.maximumContentWidth))
    // What stands over the cards and scrolls with them (use Layout.*). Not ListView's header: Qt 6.4 cannot make a
    // bound component there.
    property alias head: headColumn.data
    property alias foot: footColumn.data // the same, under the last card
    readonly property real headRoom: headColumn.implicitHeight > 0 ? headColumn.implicitHeight + root.spacing : 0

    leftMargin: Math.round((root.width - root.columnWidth) / 2)
    rightMargin: leftMargin
    // A vertical list does not begin at its left margin by itself.
    contentX: -root.leftMargin
    topMargin: root.padding + root.headRoom
    bottomMargin: root.padding + (footColumn.implicitHeight > 0 ? footColumn.implicitHeight + root.spacing : 0)
    spacing: Theme.space.m
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    interactive: contentHeight + topMargin + bottomMargin > height
    // Made a little ahead, so that the tab key finds what comes next.
    cacheBuffer: 320

    // No card is the current one: it would have the focus in place of the list.
    activeFocusOnTab: root.isStop && root.interactive && root.height >= Theme.touch
    currentIndex: -1
    keyNavigationEnabled: false
    Keys.onPressed: event => d.scroll(event)

    Accessible.role: Accessible.List
    Accessible.name: root.name

    T.ScrollBar.vertical: ScrollBar {
        onPressedChanged: d.note()
    }

    // What stands over the cards has its height once it is laid out; who has not scrolled goes on seeing its top.
    onMovementEnded: d.note()
    onContentHeightChanged: d.keepTop()
    onHeightChanged: {
        d.keepTop();
        making.restart();
    }
    onWidthChanged: making.restart()
    onHeadRoomChanged: d.keepHead()
    Component.onCompleted: d.keepTop()

    ColumnLayout {
        id: headColumn

        parent: root.contentItem
        x: root.contentX + root.leftMargin
        y: root.originY - root.headRoom
        width: root.columnWidth
        spacing: root.spacing
    }

    ColumnLayout {
        id: footColumn

        parent: root.contentItem
        x: root.contentX + root.leftMargin
        y: root.originY + root.contentHeight + (root.count > 0 ? root.spacing : 0)
        width: root.columnWidth
        spacing: root.spacing
    }

    QtObject {
        id: d

        readonly property real top: root.originY - root.topMargin
        property bool isScrolled: false
        property real headRoomBefore: 0

        onTopChanged: {
            d.keepTop();
            making.restart();
        }

        function scroll(event: KeyEvent): void {
            const isHere = root.Window.window?.activeFocusItem === root;
            const last = Math.max(d.top, root.originY + root.contentHeight + root.bottomMargin - root.height);
            const step = event.key === Qt.Key_PageDown ? 0.9 * root.height : event.key === Qt.Key_PageUp ? -0.9 * root.height
                : isHere && event.key === Qt.Key_Down ? 2 * Theme.touch : isHere && event.key === Qt.Key_Up ? -2 * Theme.touch
                : event.key === Qt.Key_Home ? d.top - root.contentY : event.key === Qt.Key_End ? last - root.contentY : 0;
            event.accepted = step !== 0;
            if (event.accepted)
                root.contentY = Math.max(d.top, Math.min(last, root.contentY + step));
            d.note();
        }
        function keepTop(): void {
            if (!d.isScrolled && !root.moving)
                root.contentY = d.top;
        }
        // What stands over the cards grows upwards. Whoever has scrolled into it sees its lower end grow instead: the
        // field in which they write stays under their finger.
        function keepHead(): void {
            const grown = root.headRoom - d.headRoomBefore;
            d.headRoomBefore = root.headRoom;
            if (d.isScrolled && !root.moving && root.contentY < root.originY)
                root.contentY -= grown;
        }
        // While a tablet is turned a list may be so narrow that what stands over its cards fills it. Qt 6.4 lets go of all
        // cards then, and makes none when there is room again.
        function makeAgain(): void {
            if (root.count === 0 || root.height <= 0 || root.columnWidth <= 0)
                return;
            for (let row = 0; row < root.count; ++row) {
                if (root.itemAtIndex(row))
                    return;
            }
            root.positionViewAtIndex(0, ListView.Beginning);
            d.isScrolled = false;
            d.keepTop();
        }
        function note(): void { d.isScrolled = root.contentY > d.top + 1 }
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        const margin = Theme.space.l;
        if (top - margin < root.contentY)
            root.contentY = Math.max(root.originY - root.topMargin, top - margin);
        else if (top + item.height + margin > root.contentY + root.height)
            root.contentY = top + item.height + margin - root.height;
        root.returnToBounds();
        d.note();
    }
    // Brings a card to the top.
    function bring(row: int): void {
        d.isScrolled = true;
        root.positionViewAtIndex(row, ListView.Beginning);
    }

    Timer {
        id: making

        interval: 0 // once all of a change has come
        onTriggered: d.makeAgain()
    }
    Timer {
        id: ordering

        interval: 0 // once what was made has its place
        onTriggered: Reach.orderDownwards(root.contentItem)
    }
    FocusRing {
        parent: root
        shown: root.Window.window !== null && root.Window.window.activeFocusItem === root
        gap: -6
        around: Theme.radius.s
    }
    Connections {
        target: root.contentItem

        function onChildrenChanged(): void { ordering.restart() }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.window.activeFocusItem;
            for (let p = item; p; p = p.parent) {
                if (p === root.contentItem) {
                    root.reveal(item);
                    return;
                }
            }
        }
    }
}
