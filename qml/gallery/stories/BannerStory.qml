// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "TopBar, Banner"

    TopBar {
        Layout.fillWidth: true
        title: "Ainon viikkokokous"
        subtitle: "Lastensuojelun asiakassuunnitelmaneuvottelu"
        canGoBack: true

        IconButton { icon.name: "undo-2"; text: "Kumoa" }
        IconButton { icon.name: "ellipsis-vertical"; text: "Lisää toimintoja" }
    }
    Banner { Layout.fillWidth: true; title: "Kokous alkaa puolen tunnin päästä"; text: "Marjatta on jo odotushuoneessa." ; actionText: "Avaa odotushuone" }
    Banner { Layout.fillWidth: true; kind: "offline"; title: "Yhteys on poikki"; text: "Voit jatkaa. Kaikki tallentuu tälle laitteelle ja lähtee, kun yhteys palaa." }
    Banner { Layout.fillWidth: true; kind: "warning"; text: "Kahdella oletuksella ei ole vielä kysymystä."; actionText: "Näytä"; closable: true }
    Banner { Layout.fillWidth: true; kind: "error"; title: "Muistiota ei saatu tallennettua"; text: "Levy on täynnä. Mitään ei ole kadonnut. Vapauta tilaa ja yritä uudelleen."; actionText: "Yritä uudelleen" }
    Banner { Layout.fillWidth: true; kind: "success"; text: "Saara on nyt mukana."; closable: true }
}
