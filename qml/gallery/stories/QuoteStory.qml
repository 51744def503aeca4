// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "QuoteCard"
    about: "Own words, as they were said."

    QuoteCard {
        Layout.fillWidth: true
        text: "Mä en halua valita kumman luona mä oon. Mä haluan että ne puhuu toisilleen."
        speaker: "Aino"
        picture: "cat"
        detail: "koulussa 3.11."

        WhoSees {
            Layout.fillWidth: true
            ground: Theme.color.voiceSoft
            people: [{name: "Pia Laine"}, {name: "Saara Niemi"}, {name: "Aino", picture: "cat"}]
        }
    }
    QuoteCard {
        Layout.fillWidth: true
        original: "Я не хочу, щоб мама плакала вночі."
        text: "En halua, että äiti itkee öisin."
        translationNote: "Suomennos, tulkki Olena K."
        speaker: "Соломія"
        picture: "bird"
        detail: "perhetyön käynnillä"
    }
    QuoteCard { Layout.fillWidth: true; large: true; text: "Mummolla saa olla hiljaa."; speaker: "Aino"; picture: "cat" }
}
