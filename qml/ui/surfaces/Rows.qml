// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// What a model holds, one below another and as wide as this, at one place of a Layout. A Repeater must not stand in a
// Layout by itself while its model changes: Qt 6.4 goes on laying out what is gone already, and crashes.
Column {
    id: root

    property alias model: repeater.model
    default property alias delegate: repeater.delegate
    readonly property alias count: repeater.count

    // How wide a row is before this has its place in the layout: about as a phone's. In one pixel all words would stand
    // below one another, and of cards with many buttons Qt 6.4 keeps some of those heights (140 pixels for a button);
    // and a card in a list that is 4,000 pixels tall for a moment is made, taken away and made again without end.
    property real firstWidth: 320

    function itemAt(index: int): Item { return repeater.itemAt(index) }

    visible: repeater.count > 0
    spacing: Theme.space.m
    Layout.fillWidth: true
    Layout.preferredWidth: 1 // A column is as wide as its items are, and they are as wide as the column.

    Repeater {
        id: repeater

        onItemAdded: (index, item) => item.width = Qt.binding(() => root.width > 1
            ? root.width - root.leftPadding - root.rightPadding : root.firstWidth)
    }
}
