// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    function open(): void {
        toast.show("Lainaus siirrettiin Ainon ja Pian nähtäväksi.", true);
    }

    title: "EmptyState, Busy, Skeleton, Toast"

    EmptyState {
        Layout.fillWidth: true
        title: "Täällä ei ole vielä lainauksia"
        text: "Ensimmäinen voi olla yksi lause, jonka Aino sanoi automatkalla."
        iconName: "message-square-quote"
        actionText: "Lisää lainaus"
        actionIcon: "plus"
    }
    Divider { Layout.fillWidth: true }
    Busy { Layout.fillWidth: true; text: "Avataan Ainon asiaa" }
    Skeleton { Layout.fillWidth: true; lines: 3 }
    Toast { id: toast; Layout.fillWidth: true; Layout.maximumWidth: Theme.size.readable }
}
