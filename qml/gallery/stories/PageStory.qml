// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    title: "Page"
    bare: true
    implicitHeight: 820

    Page {
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: "Ainon viikkokokous"
        subtitle: "Lapsen ääni"
        canGoBack: true
        contentName: "Lapsen ääni"
        sideName: "Prompti"

        leading: Avatar { name: "Aino"; picture: "cat"; decorative: true }
        actions: [
            IconButton { icon.name: "undo-2"; text: "Kumoa" },
            IconButton { icon.name: "projector"; text: "Huoneen ruutu" }
        ]
        notices: PhaseBar {
            Layout.fillWidth: true
            titles: ["Aloituskierros", "Kysymys kokoukselle", "Tilanteen esittely", "Lapsen ääni", "Sirkulaariset kysymykset", "Reflektoiva tiimi", "Perheen vastaus"]
            currentIndex: 3
        }
        side: ScrollArea {
            anchors.fill: parent

            Heading { Layout.fillWidth: true; text: "Tässä vaiheessa" }
            Body { Layout.fillWidth: true; text: "Lue Ainon sanat ääneen sellaisina kuin ne sanottiin. Kukaan ei vielä kommentoi." }
            PhaseTimer { Layout.alignment: Qt.AlignHCenter; elapsedSeconds: 130; plannedSeconds: 480 }
        }
        footer: [
            Button { text: "Tauko"; icon.name: "coffee" },
            Item { Layout.fillWidth: true },
            Button { kind: "primary"; text: "Seuraava vaihe"; icon.name: "arrow-right"; iconAfter: true }
        ]

        ScrollArea {
            anchors.fill: parent

            QuoteCard {
                Layout.fillWidth: true
                text: "Mä en halua valita kumman luona mä oon. Mä haluan että ne puhuu toisilleen."
                speaker: "Aino"
                picture: "cat"
                detail: "koulussa 3.11."
            }
            WhoSees { Layout.fillWidth: true; people: [{name: "Pia Laine"}, {name: "Saara Niemi"}, {name: "Aino", picture: "cat"}]; ground: Theme.color.canvas }
        }
    }
}
