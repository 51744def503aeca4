// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    function open(): void {
        dialog.open();
    }

    title: "Dialog"
    implicitHeight: 700

    Button { text: "Avaa kysymys"; onClicked: dialog.open() }

    Dialog {
        id: dialog

        title: "Poistetaanko Marjatta kokouksesta?"
        iconName: "user-minus"
        message: "Hän ei näe enää mitään, mitä tästä eteenpäin kirjoitetaan. Hänen omat sanansa jäävät hänelle."
        acceptText: "Poista kokouksesta"
        danger: true

        TextField { Layout.fillWidth: true; label: "Miksi" }
    }
}
