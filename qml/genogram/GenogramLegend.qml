// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// What the signs mean: only those that this picture uses.
ButtonFlow {
    id: root

    required property GenogramDesk desk

    Repeater {
        model: root.desk.legend

        Badge {
            required property string words

            text: words
        }
    }
}
