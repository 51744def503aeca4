// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

Story {
    id: root

    readonly property list<string> phases: ["Aloituskierros", "Kysymys kokoukselle", "Tilanteen esittely sukupuun avulla", "Lapsen ääni",
        "Sirkulaariset kysymykset", "Reflektoiva tiimi", "Perheen vastaus", "Hypoteesit", "Riskit ja suojaavat tekijät", "Seuraavat askeleet",
        "Lopetuskierros", "Palaute"]

    title: "PhaseBar, PhaseTimer, ProgressRing"

    PhaseBar { Layout.fillWidth: true; titles: root.phases; currentIndex: 3; interactive: true }
    PhaseBar { Layout.fillWidth: true; titles: root.phases; currentIndex: 2 }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.xl

        PhaseTimer { elapsedSeconds: 160; plannedSeconds: 600 }
        PhaseTimer { elapsedSeconds: 560; plannedSeconds: 600; paused: true }
        PhaseTimer { elapsedSeconds: 745; plannedSeconds: 600 }
        PhaseTimer { elapsedSeconds: 745; plannedSeconds: 600; size: 64 }
        ProgressRing { value: 0.6; text: "6/10"; caption: "vastasi" }
    }
}
