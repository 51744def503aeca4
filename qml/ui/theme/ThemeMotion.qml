// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Durations in milliseconds; all 0 when the person asks for stillness, and in tests.
QtObject {
    required property bool reduced

    readonly property int quick: reduced ? 0 : 120
    readonly property int calm: reduced ? 0 : 200
    readonly property int easing: Easing.OutCubic
}
