// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// One handle beside a person: an icon, with its word where there is room.
Button {
    id: root

    property bool worded: true

    iconOnly: !root.worded
    leftPadding: root.worded ? Theme.space.m : (Theme.touch - Theme.size.icon) / 2
    rightPadding: root.worded ? Theme.space.m : leftPadding

    SoftShadow { z: -2; around: Theme.radius.m }
}
