// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    function open(): void {
        sheet.open();
    }

    title: "Sheet"
    implicitHeight: 700

    Button { text: "Avaa paneeli"; onClicked: sheet.open() }

    Sheet {
        id: sheet

        title: "Uusi lainaus"
        subtitle: "Lapsen ääni"

        TextArea { Layout.fillWidth: true; label: "Lapsen omin sanoin"; isVoice: true }
        WhoSees { Layout.fillWidth: true; people: [{name: "Pia Laine", detail: "sosiaalityöntekijä"}, {name: "Aino", picture: "cat"}]; full: true }

        footer: [
            Item { Layout.fillWidth: true },
            Button { kind: "quiet"; text: "Peruuta"; onClicked: sheet.close() },
            Button { kind: "primary"; text: "Tallenna"; onClicked: sheet.close() }
        ]
    }
}
