// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Running text.
Label {
    font: Theme.type.body
    lineHeight: 1.06
}
