// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "Label"
    about: "Words by role. Sizes follow the person's own text size."

    Display { Layout.fillWidth: true; words: "Ainon viikkokokous" }
    Title { Layout.fillWidth: true; words: "Lastensuojelun asiakassuunnitelmaneuvottelu" }
    Heading { Layout.fillWidth: true; words: "Kysymys kokoukselle" }
    Lead { Layout.fillWidth: true; words: "Mistä olisi hyvä puhua tänään, jotta kotona olisi ensi viikolla vähän helpompaa?" }
    Body { Layout.fillWidth: true; text: "Perheen omat sanat tulevat ensin. Työntekijä kirjaa vasta sitten oman näkemyksensä, ja eri mieltä saa jäädä." }
    Strong { Layout.fillWidth: true; text: "Marjatta, isoäiti" }
    Caption { Layout.fillWidth: true; text: "Kirjattu tänään klo 9.42" }
    Body { Layout.fillWidth: true; text: "Davvisámegiella: Áigi, čáhci, đ, ŋ, š, ŧ, ž.  Українська: Соломія пише сама.  العربية: صوت الطفل" }
}
