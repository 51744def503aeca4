// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// A tick, its words, and more words below: the inside of a check box, a radio button and a switch.
RowLayout {
    id: root

    required property string text
    property string detail: ""
    default property alias mark: markPlace.data
    property bool markLast: false

    spacing: Theme.space.m
    layoutDirection: root.markLast ? Qt.RightToLeft : Qt.LeftToRight

    Item {
        id: markPlace

        Layout.alignment: root.detail === "" ? Qt.AlignVCenter : Qt.AlignTop
        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Body {
            Layout.fillWidth: true
            words: root.text
            Accessible.ignored: true
        }

        Caption {
            Layout.fillWidth: true
            visible: root.detail !== ""
            words: root.detail
            Accessible.ignored: true
        }
    }
}
