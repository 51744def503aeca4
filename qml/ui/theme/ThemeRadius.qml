// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

QtObject {
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 18
    // Rounds any end fully.
    readonly property int full: 9999
}
