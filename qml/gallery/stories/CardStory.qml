// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "Card, Chip"

    Card {
        Layout.fillWidth: true

        Heading { Layout.fillWidth: true; text: "Seuraava askel" }
        Body { Layout.fillWidth: true; text: "Pia kysyy Ainolta torstaina, millainen ilta oli isän luona." }
        Caption { Layout.fillWidth: true; text: "Pia · torstai 12.11." }
    }

    Card {
        Layout.fillWidth: true
        interactive: true
        raised: true
        name: "Aino, 9 vuotta"

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Avatar { name: "Aino"; picture: "cat"; size: Theme.size.avatarL; decorative: true }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading { Layout.fillWidth: true; text: "Aino, 9 vuotta" }
                Caption { Layout.fillWidth: true; text: "Edellisestä kokouksesta kolme viikkoa" }
            }
            Icon { name: "chevron-right"; directional: true }
        }
    }

    Card {
        Layout.fillWidth: true
        interactive: true
        selected: true
        name: "Voisiko olla niin"

        Body { Layout.fillWidth: true; text: "Voisiko olla niin, että kaikki suojelevat toisiaan huonoilta uutisilta?" }
    }

    Heading { text: "Chip" }

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        Chip { text: "Kaikki"; checkable: true; checked: true }
        Chip { text: "Tutkittavana"; checkable: true }
        Chip { text: "Vahvistui"; checkable: true; icon.name: "sprout" }
        Chip { text: "Saara"; removable: true; icon.name: "user" }
        Chip { text: "Ei nyt"; enabled: false }
    }
}
