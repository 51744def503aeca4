// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Name of a page, a dialog or a sheet.
Label {
    font: Theme.type.title

    Accessible.role: Accessible.Heading
}
