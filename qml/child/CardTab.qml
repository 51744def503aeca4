// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One kind of record on a page of its own: the verb that adds to it, the list, or a word on why it is empty.
ColumnLayout {
    id: root

    required property KeyedListModel model
    required property Component delegate
    property string name: ""
    /// The cards are only to read.
    property bool isToRead: false
    property string addText: ""
    property bool canAdd: true
    property string emptyIcon: "sprout"
    property string emptyTitle: ""
    property string emptyText: ""

    readonly property int count: root.model?.count ?? 0
    /// Of the page, not of the list: that one is not laid out before it has cards in it.
    readonly property real sidePadding: Theme.sizeClass(root.width) === "narrow" ? Theme.space.l : Theme.space.xl

    signal addRequested()

    function bring(key: string): void {
        const row = root.model?.indexOfKey(key) ?? -1;
        if (row >= 0)
            list.bring(row);
    }

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.max(0, Math.min(root.width - 2 * root.sidePadding, list.maximumContentWidth))
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space.l
        visible: root.canAdd && root.addText !== "" && root.count > 0

        Item { Layout.fillWidth: true }
        Button {
            kind: "primary"
            icon.name: "plus"
            text: root.addText
            onClicked: root.addRequested()
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.rightMargin: Theme.space.l
        Layout.fillHeight: true
        visible: root.count === 0
        iconName: root.emptyIcon
        title: root.emptyTitle
        text: root.emptyText
        actionText: root.canAdd ? root.addText : ""
        actionIcon: "plus"
        onActionTriggered: root.addRequested()
    }
    CardList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.count > 0
        padding: root.sidePadding
        maximumContentWidth: 900
        isStop: root.isToRead
        name: root.name
        model: root.model
        delegate: root.delegate
    }
}
