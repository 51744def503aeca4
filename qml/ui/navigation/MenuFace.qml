// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The paper under a menu.
Rectangle {
    radius: Theme.radius.m
    color: Theme.color.raised
    border.width: Theme.color.lineWidth
    border.color: Theme.color.line

    SoftShadow {
        around: Theme.radius.m
        depth: 10
    }
}
