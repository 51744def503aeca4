// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    function open(): void {
        menu.openBelow(more);
    }

    title: "Select, DateField, SearchField, Menu"
    implicitHeight: Math.max(760, 0)

    Select { Layout.fillWidth: true; label: "Vaihe"; model: ["Aloituskierros", "Kysymys kokoukselle", "Lapsen ääni"]; currentIndex: 2 }
    Select { Layout.fillWidth: true; label: "Vastuuhenkilö"; model: ["Pia", "Saara", "Timo"]; error: "Valitse, kuka kysyy." }
    DateField { Layout.fillWidth: true; label: "Mihin mennessä"; today: "2026-11-05"; date: "2026-11-12"; withShortcuts: true }
    SearchField { Layout.fillWidth: true }
    SearchField { Layout.fillWidth: true; text: "Marjatta" }

    IconButton { id: more; icon.name: "ellipsis-vertical"; text: "Lisää toimintoja"; kind: "secondary"; onClicked: menu.openBelow(more) }

    Menu {
        id: menu

        MenuItem { text: "Muokkaa"; icon.name: "pencil" }
        MenuItem { text: "Näytä huoneen ruudulla"; icon.name: "projector" }
        MenuItem { text: "Kiinnitetty"; checkable: true; checked: true }
        MenuDivider {}
        MenuItem { text: "Poista"; icon.name: "trash-2"; danger: true }
    }
}
