// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    readonly property var team: [
        {name: "Pia Laine", detail: "vastaava sosiaalityöntekijä"}, {name: "Saara Niemi", detail: "äiti"},
        {name: "Marjatta Niemi", detail: "isoäiti, etänä"}, {name: "Aino", detail: "9 vuotta", picture: "cat"},
        {name: "Timo Aalto", detail: "perheterapeutti"}, {name: "Jaana Koski", detail: "koulukuraattori"}
    ]

    title: "Avatar, AvatarStack, WhoSees"
    about: "Who sees this: on every item, in faces and words."

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Repeater {
            model: ["Pia Laine", "Saara Niemi", "Marjatta Niemi-Salo", "Соломія Коваль", "Áile Čearru", "Timo", "Oona Berg", "Y"]
            Avatar { required property string modelData; name: modelData }
        }
        Avatar { name: "Aino"; picture: "cat" }
        Avatar { name: "Eetu"; picture: "turtle"; active: true }
        Avatar { name: "Marjatta"; badge: "wifi-off"; badgeLabel: "yhteys poikki" }
        Avatar { name: "Saara Niemi"; size: Theme.size.avatarL; badge: "hand"; badgeLabel: "pyytää puheenvuoroa" }
    }

    Heading { text: "AvatarStack" }
    AvatarStack { people: root.team; ground: Theme.color.canvas; size: Theme.size.avatar }

    Heading { text: "WhoSees" }
    WhoSees { Layout.fillWidth: true; people: root.team.slice(0, 1); onlyMe: true; ground: Theme.color.canvas }
    WhoSees { Layout.fillWidth: true; people: root.team.slice(0, 3); ground: Theme.color.canvas }
    WhoSees { Layout.fillWidth: true; people: root.team; audience: "Tiimi ja Saara"; interactive: true }
    WhoSees { Layout.fillWidth: true; people: root.team.slice(0, 4); full: true }
    WhoSees { Layout.fillWidth: true; people: root.team.slice(0, 1); onlyMe: true; full: true; interactive: true }
}
