// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Name of a part of a page.
Label {
    font: Theme.type.heading

    Accessible.role: Accessible.Heading
}
