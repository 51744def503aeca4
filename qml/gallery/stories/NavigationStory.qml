// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    readonly property var places: [
        {text: "Tänään", icon: "sun"}, {text: "Lapset", icon: "users-round", badge: "3", badgeLabel: "kolmesta lapsesta ei ole puhuttu yli kuukauteen"},
        {text: "Kortit", icon: "book-open"}, {text: "Asetukset", icon: "settings"}
    ]

    title: "NavigationRail, Tabs, Stepper"

    Tabs { Layout.fillWidth: true; tabs: ["Sukupuu", "Lainaukset", "Hypoteesit", "Seuraavat askeleet", "Aikajana", "Kokoukset"]; currentIndex: 1 }
    Stepper { Layout.fillWidth: true; steps: ["Kuka olet", "Tunnuslause", "Palautuslappu", "Valmis"]; currentIndex: 1 }
    NavigationRail {
        Layout.preferredHeight: 500 * Theme.scale
        items: root.places

        header: KudelmaMark { size: 40 }
        footer: IconButton { icon.name: "lock"; text: "Lukitse" }
    }
    NavigationRail { Layout.fillWidth: true; items: root.places; horizontal: true; currentIndex: 1 }
}
