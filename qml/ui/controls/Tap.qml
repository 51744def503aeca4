// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A tap on what can be seen: not on what lies below an open sheet or dialog, nor on a button over it (see Reach).
TapHandler {
    id: root

    property bool isCovered: false

    signal reached()

    onPressedChanged: if (pressed) isCovered = Reach.isCovered(parent) || Reach.isTaken(parent, point.scenePosition)
    onTapped: if (!isCovered) reached()
}
