// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// A name or a word that leads a row.
Label {
    font: Theme.type.bodyStrong
}
