// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "TextField, TextArea"
    about: "The name stands above and stays; an example may stand inside."

    TextField { Layout.fillWidth: true; label: "Nimi"; text: "Marjatta" }
    TextField { Layout.fillWidth: true; label: "Osallistumistapa"; placeholder: "esimerkiksi etänä videolla"; helper: "Perhe valitsee itse." }
    TextField { Layout.fillWidth: true; label: "Kutsukoodi"; text: "48A"; error: "Koodissa on kuusi merkkiä. Tarkista se kutsusta." }
    TextField { Layout.fillWidth: true; label: "Kunta"; text: "Kuopio"; readOnly: true; iconName: "map-pin" }
    TextField { Layout.fillWidth: true; label: "Ei käytössä"; enabled: false }
    TextArea {
        Layout.fillWidth: true
        label: "Mitä olen nähnyt"
        placeholder: "Kerro se, mitä näit tai kuulit. Huoli tulee vasta sen jälkeen."
    }
    TextArea {
        Layout.fillWidth: true
        label: "Lapsen omin sanoin"
        isVoice: true
        text: "Mä en halua valita kumman luona mä oon. Mä haluan että ne puhuu toisilleen."
        helper: "Kirjoita sanat niin kuin ne sanottiin."
    }
}
