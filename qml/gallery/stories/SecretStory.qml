// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "SecretShell, PicturePicker, KudelmaMark"

    KudelmaMark {}
    SecretShell { Layout.fillWidth: true; label: "Tunnuslause"; length: 14; helper: "Neljä tai useampi sana, jotka vain sinä keksit." }
    SecretShell { Layout.fillWidth: true; label: "Tunnuslause"; length: 5; focused: true; capsLock: true }
    SecretShell { Layout.fillWidth: true; label: "Tunnuslause"; error: "Tunnuslause ei avannut holvia. Mitään ei ole kadonnut: yritä uudelleen." }
    Heading { Layout.fillWidth: true; text: "Valitse itsellesi kuva" }
    PicturePicker { Layout.fillWidth: true; currentIndex: 3 }
    WovenBand { Layout.fillWidth: true; vertical: false }
}
