// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// An opening sentence, a little larger than the body.
Label {
    font: Theme.type.lead
    lineHeight: 1.06
}
