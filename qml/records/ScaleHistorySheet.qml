// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How one person answered one question from the first time to the last, as far as it is shown here.
Sheet {
    id: root

    required property ScaleBoard scales

    function openFor(question: string, who: string, name: string, words: string): void {
        root.scales.lookBack(question, who);
        root.title = name;
        root.subtitle = words;
        root.open();
    }

    onClosed: root.scales.lookBack("", "")

    ScaleHistory {
        Layout.fillWidth: true
        answers: root.scales.history
        values: root.scales.historyValues
    }
}
