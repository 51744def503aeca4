// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What can be done with own words that are there.
Item {
    id: root

    required property Pen pen
    readonly property int leaning: voices.leaning.count
    readonly property int remarkVersion: voices.remarkVersion

    signal instrumentChosen(instrument: string)
    signal placeRequested(place: string, key: string)

    function showLeaning(): void { leanings.get()?.open() }
    function showInstruments(): void { instruments.get()?.open() }
    function remarksOn(voice: string): var { return voices.remarksOn(voice) }
    function remark(voice: string, words: string): void { remarks.get()?.openFor(voice, words) }
    function withdraw(voice: string): void {
        withdrawal.voice = voice;
        withdrawal.open();
    }

    VoiceDesk { id: voices; pen: root.pen; language: App.appearance.language }
    InstrumentPage { id: instrumentPage; pen: root.pen; language: App.appearance.language }
    WhenAsked {
        id: instruments

        InstrumentsSheet {
            page: instrumentPage
            onChosen: instrument => root.instrumentChosen(instrument)
        }
    }
    WhenAsked {
        id: remarks

        VoiceRemarkSheet { desk: voices }
    }
    WhenAsked {
        id: leanings

        LeaningSheet {
            desk: voices
            onPlaceRequested: (place, key) => root.placeRequested(place, key)
        }
    }
    Dialog {
        id: withdrawal

        property string voice: ""

        title: qsTr("Take these words back?")
        message: qsTr("They are shown nowhere any more: not in lists, not on screens, not in memos. What was built on them is listed for you, to look at.")
        acceptText: qsTr("Take back")
        rejectText: qsTr("Keep")
        onAccepted: {
            if (voices.withdraw(withdrawal.voice) && voices.leaning.count > 0)
                leanings.get()?.open();
        }
    }
}
