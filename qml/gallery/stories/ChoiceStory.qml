// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "CheckBox, Switch, RadioGroup, SegmentedControl"

    CheckBox { Layout.fillWidth: true; text: "Olen kysynyt luvan"; detail: "Ennen kuin piirretään tai kirjoitetaan muistiin"; checked: true }
    CheckBox { Layout.fillWidth: true; text: "Lähetä muistio isoäidille" }
    CheckBox { Layout.fillWidth: true; text: "Ei käytössä nyt"; enabled: false }
    Divider { Layout.fillWidth: true }
    Switch { Layout.fillWidth: true; text: "Vähennä liikettä"; detail: "Mikään ei liiku itsestään"; checked: true }
    Switch { Layout.fillWidth: true; text: "Näytä huoneen ruudulla" }
    Divider { Layout.fillWidth: true }
    RadioGroup {
        Layout.fillWidth: true
        label: "Miten osallistut"
        options: ["Paikan päällä", "Etänä videolla", "Kirjeellä tai piirroksella", "En tällä kertaa"]
        details: ["Neuvotteluhuone 2", "", "Joku tuttu lukee sen ääneen", "Tämä on yhtä hyvä vaihtoehto kuin muut"]
        currentIndex: 1
    }
    SegmentedControl { Layout.fillWidth: true; name: "Näkymä"; options: ["Sukupuu", "Aikajana", "Teksti"]; icons: ["network", "history", "list"] }
    SegmentedControl { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; options: ["Vaalea", "Tumma", "Suuri kontrasti"]; currentIndex: 2 }
    SegmentedControl { Layout.fillWidth: true; options: ["Lastensuojelun asiakassuunnitelmaneuvottelu", "Kouluterveydenhuolto"] }
}
