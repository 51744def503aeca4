// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A hair between two parts. Lies down; with vertical it stands.
Rectangle {
    id: root

    property bool vertical: false

    implicitWidth: root.vertical ? Theme.color.lineWidth : 1
    implicitHeight: root.vertical ? 1 : Theme.color.lineWidth
    color: Theme.color.line

    Accessible.ignored: true
}
