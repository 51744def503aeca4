// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// The largest words on a screen: one at most.
Label {
    font: Theme.type.display

    Accessible.role: Accessible.Heading
}
