// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Small words beside something larger.
Label {
    font: Theme.type.caption
    muted: true
}
