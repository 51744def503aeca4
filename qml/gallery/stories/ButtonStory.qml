// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    title: "Button, IconButton"
    about: "A verb says what happens. One primary on a screen."

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Button { kind: "primary"; text: "Seuraava vaihe"; icon.name: "arrow-right"; iconAfter: true }
        Button { text: "Anna puheenvuoro"; icon.name: "hand" }
        Button { kind: "quiet"; text: "Keskeytä"; icon.name: "pause" }
        Button { kind: "danger"; text: "Poista lainaus"; icon.name: "trash-2" }
    }

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Button { kind: "primary"; text: "Tallenna" }
        Button { text: "Peruuta" }
        Button { kind: "quiet"; text: "Myöhemmin" }
        Button { kind: "danger"; text: "Poista" }
    }

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Button { kind: "primary"; text: "Odottaa"; enabled: false }
        Button { text: "Odottaa"; enabled: false }
        Button { kind: "quiet"; text: "Odottaa"; enabled: false }
    }

    Button {
        Layout.maximumWidth: parent.width
        kind: "primary"
        text: "Avaa lastensuojelun asiakassuunnitelmaneuvottelun muistio"
        icon.name: "file-text"
    }

    Heading { text: "IconButton" }

    ButtonFlow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        IconButton { icon.name: "undo-2"; text: "Kumoa" }
        IconButton { icon.name: "redo-2"; text: "Tee uudelleen"; enabled: false }
        IconButton { kind: "secondary"; icon.name: "zoom-in"; text: "Lähennä" }
        IconButton { kind: "primary"; icon.name: "plus"; text: "Lisää henkilö" }
        IconButton { icon.name: "pin"; text: "Kiinnitä"; checkable: true; checked: true }
    }

    Heading { text: "TileButton" }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        TileButton { icon.name: "hand"; text: "Haluaisin puhua" }
        TileButton { icon.name: "pause"; text: "Tarvitsen tauon"; on: true }
        TileButton { icon.name: "octagon-alert"; text: "Tämä on liikaa" }
    }
}
