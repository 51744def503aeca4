// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One number, with a bar where it is a share.
ColumnLayout {
    id: root

    required property string section
    required property string title
    required property string value
    required property string spoken
    required property int percent

    spacing: Theme.space.xs

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: root.section !== ""
        text: root.section
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight
        Accessible.role: Accessible.StaticText
        Accessible.name: root.spoken

        RowLayout {
            id: words

            width: parent.width
            spacing: Theme.space.m

            Body { Layout.fillWidth: true; text: root.title; Accessible.ignored: true }
            Strong {
                Layout.maximumWidth: parent.width / 2
                text: root.value
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.percent >= 0
        implicitHeight: Theme.space.s
        radius: height / 2
        color: Theme.color.line

        Rectangle {
            width: Math.max(parent.height, parent.width * root.percent / 100)
            height: parent.height
            visible: root.percent > 0
            radius: height / 2
            color: Theme.color.accent
        }
    }
}
