// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "ListRow, Badge, Divider"

    Card {
        Layout.fillWidth: true
        padding: Theme.space.s

        ListRow {
            Layout.fillWidth: true
            title: "Aino"
            subtitle: "Edellisestä kokouksesta kolme viikkoa"
            leading: Avatar { name: "Aino"; picture: "cat"; decorative: true }

            Badge { text: "Tänään 9.00"; kind: "accent" }
            Icon { name: "chevron-right"; directional: true }
        }
        Divider { Layout.fillWidth: true }
        ListRow {
            Layout.fillWidth: true
            selected: true
            title: "Wilmer"
            subtitle: "Lastensuojelun asiakassuunnitelmaneuvottelu"
            leading: Avatar { name: "Wilmer"; decorative: true }

            Icon { name: "chevron-right"; directional: true }
        }
        Divider { Layout.fillWidth: true }
        ListRow {
            Layout.fillWidth: true
            readOnly: true
            title: "Соломія"
            subtitle: "Palvelutarpeen arviointi, 12 päivää jäljellä"
            leading: Avatar { name: "Соломія"; picture: "bird"; decorative: true }
        }
    }

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Badge { text: "Luonnos" }
        Badge { text: "Tutkittavana"; kind: "info"; iconName: "search" }
        Badge { text: "Vahvistui"; kind: "success"; iconName: "sprout" }
        Badge { text: "Muuttui"; kind: "warning"; iconName: "refresh-cw" }
        Badge { text: "Vaara"; kind: "danger"; iconName: "triangle-alert" }
        Badge { text: "Omin sanoin"; kind: "voice"; iconName: "quote" }
        Badge { text: "12"; solid: true }
    }

    CardList {
        id: many

        Layout.fillWidth: true
        Layout.preferredHeight: 320
        name: "Omin sanoin"
        model: 200
        delegate: ListRow {
            required property int index

            width: many.columnWidth
            title: "Sanat " + (index + 1)
            readOnly: true
        }
    }
}
