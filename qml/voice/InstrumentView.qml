// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A page for one child's words: who may see it, asked once, and the parts of the page. Earlier times can be looked at.
Item {
    id: root

    required property Pen pen
    required property CaseLists lists
    required property DrawingDesk drawings
    required property string instrument

    signal closeRequested()

    InstrumentPage {
        id: page

        pen: root.pen
        language: App.appearance.language
        instrument: root.instrument

        /// Its parts lie around the child, near and far.
        readonly property bool isRings: page.zones.count > 0 && page.zones.value(0, "shape") === "ring"

        person: who.currentIndex >= 0 ? who.currentValue ?? "" : ""
        onPersonChanged: readers.clear()
    }
    VoiceDesk { id: voices; pen: root.pen; language: App.appearance.language }
    SpeakersChoice {
        id: choice

        pen: root.pen
        persons: root.lists.persons
        members: root.lists.members
        speaker: page.person
    }

    ScrollArea {
        anchors.fill: parent
        maximumContentWidth: 1100
        spacing: Theme.space.l

        WorkHead {
            Layout.fillWidth: true
            title: page.title
            backName: qsTr("Back to own words")
            onBackRequested: root.closeRequested()
        }
        Body {
            Layout.fillWidth: true
            text: page.about
        }
        Button {
            kind: "quiet"
            icon.name: "info"
            //: Button: shows what to take care of before a child begins.
            text: qsTr("Before you begin")
            onClicked: cautions.open()
        }
        Select {
            id: who

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.readable
            label: qsTr("Whose page")
            model: root.lists.persons
            textRole: "name"
            valueRole: "key"
        }
        PageReaders {
            id: readers

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.readable
            visible: page.person !== "" && page.day === ""
            pen: root.pen
            choice: choice
        }
        FieldFrame {
            Layout.fillWidth: true
            visible: page.days.count > 0
            label: qsTr("Earlier times")

            ButtonFlow {
                Layout.fillWidth: true

                Chip {
                    text: qsTr("Today")
                    checkable: true
                    autoExclusive: true
                    checked: page.day === ""
                    onClicked: page.day = ""
                }
                Repeater {
                    model: page.days

                    Chip {
                        required property string key
                        required property string words

                        text: words
                        checkable: true
                        autoExclusive: true
                        onClicked: page.day = key
                    }
                }
            }
        }
        VoiceStop {
            Layout.fillWidth: true
            visible: page.stopped
            desk: voices
        }
        RingView {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.person !== "" && page.isRings
            instrumentPage: page
            lists: root.lists
            desk: voices
            speakers: choice
            wish: readers.wish
        }
        Flow {
            id: zones

            readonly property int columns: Math.max(1, Math.min(3, zoneCards.count, Math.floor(zones.width / (280 * Theme.scale))))
            readonly property real cardWidth: Math.floor((zones.width - (zones.columns - 1) * zones.spacing) / zones.columns)

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: page.person !== "" && !page.isRings
            spacing: Theme.space.l

            Repeater {
                id: zoneCards

                model: page.zones

                ZoneCard {
                    width: zones.cardWidth
                    drawings: root.drawings
                    canWrite: page.day === "" && !page.stopped && title !== ""
                    onWriteRequested: sheet.openFor(key)
                    onDrawRequested: picture.openFor(key)
                }
            }
        }
    }
    ZoneSheet {
        id: sheet

        desk: voices
        page: page
        choice: choice
        wish: readers.wish
    }
    ZoneDrawingSheet {
        id: picture

        drawings: root.drawings
        desk: voices
        page: page
        choice: choice
        wish: readers.wish
    }
    CautionsSheet { id: cautions; cautions: page.cautions }
}
