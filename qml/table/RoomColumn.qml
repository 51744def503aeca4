// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

/// A column of cards on the room's screen.
ListView {
    id: root

    clip: true
    spacing: Theme.space.l
    interactive: false
}
