// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// Own words on a child's page: writing them down, taking them back, and what still leans on words that were taken back.
Item {
    id: root

    required property CaseLists lists
    required property DrawingDesk drawings
    /// Null: only to look at.
    required property Pen pen

    /// The page for a child's words that is open, "#scale", "#letters" or "#story:" and its key; empty: none.
    property string instrument: ""

    signal addRequested()
    /// The place of something that was built on words: "hypotheses", "questions", "steps", "drawings", "timeline".
    signal placeRequested(place: string, key: string)

    readonly property int leaning: works.count > 0 ? root.work()?.leaning ?? 0 : 0

    /// Of the page, not of the list: that one is not laid out before it has words in it.
    readonly property real sidePadding: Theme.sizeClass(root.width) === "narrow" ? Theme.space.l : Theme.space.xl
    readonly property int remarkVersion: works.count > 0 ? root.work()?.remarkVersion ?? 0 : 0

    /// `version`: asked again when it changes.
    function remarksOn(voice: string, version: int): var { return version > 0 ? root.work()?.remarksOn(voice) ?? [] : [] }
    function work(): VoicesWork { return works.itemAt(0) as VoicesWork }

    ColumnLayout {
        anchors.fill: parent
        visible: root.instrument === ""
        spacing: 0

        VoicesHead {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.max(0, Math.min(root.width - 2 * root.sidePadding, list.maximumContentWidth))
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space.l
            pen: root.pen
            canAdd: list.count > 0
            leaning: root.leaning
            onAddRequested: root.addRequested()
            onLeaningRequested: root.work()?.showLeaning()
            onInstrumentsRequested: root.work()?.showInstruments()
        }
        CardList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count > 0
            padding: root.sidePadding
            maximumContentWidth: 900
            name: qsTr("Own words")
            model: root.lists.voices
            delegate: VoiceCard {
                id: card

                width: list.columnWidth
                isForWork: root.pen !== null
                remarks: root.remarksOn(card.key, root.remarkVersion)
                onWithdrawRequested: root.work()?.withdraw(card.key)
                onRemarkRequested: root.work()?.remark(card.key, card.words)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space.l
            Layout.rightMargin: Theme.space.l
            visible: list.count === 0
            iconName: "quote"
            title: qsTr("Nobody's words are here yet")
            text: qsTr("What a child or somebody close has said, exactly as it was said.")
            actionText: root.pen !== null ? qsTr("Own words") : ""
            actionIcon: "plus"
            onActionTriggered: root.addRequested()
        }
    }
    Repeater {
        id: works

        model: root.pen !== null ? 1 : 0

        VoicesWork {
            pen: root.pen
            onInstrumentChosen: instrument => root.instrument = instrument
            onPlaceRequested: (place, key) => root.placeRequested(place, key)
        }
    }
    Repeater {
        model: root.instrument === "#scale" && root.pen !== null ? 1 : 0

        ScaleView {
            anchors.fill: parent
            pen: root.pen
            lists: root.lists
            onCloseRequested: root.instrument = ""
        }
    }
    Repeater {
        model: root.instrument.startsWith("#story:") && root.pen !== null ? 1 : 0

        StoryView {
            anchors.fill: parent
            pen: root.pen
            lists: root.lists
            drawings: root.drawings
            instrument: root.instrument.substring("#story:".length)
            onCloseRequested: root.instrument = ""
        }
    }
    Repeater {
        model: root.instrument === "#letters" && root.pen !== null && App.after !== null ? 1 : 0

        LettersView {
            anchors.fill: parent
            letters: App.after.letters
            lists: root.lists
            onCloseRequested: root.instrument = ""
        }
    }
    Repeater {
        model: root.instrument !== "" && !root.instrument.startsWith("#") && root.pen !== null ? 1 : 0

        InstrumentView {
            anchors.fill: parent
            pen: root.pen
            lists: root.lists
            drawings: root.drawings
            instrument: root.instrument
            onCloseRequested: root.instrument = ""
        }
    }
}
