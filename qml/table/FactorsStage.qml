// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// What is dangerous, said plainly, and what already protects; and the ecomap, of what is around the family.
CardList {
    id: root

    required property MeetingTable table
    property bool beginsWithEcomap: false

    padding: Theme.space.l
    maximumContentWidth: 1000
    name: qsTr("Risks and protection")
    model: part.currentIndex === 0 ? root.table.shownLists.factors : null
    delegate: FactorCard { width: ListView.view?.columnWidth ?? 0 }
    head: [
        StageHead {
            Layout.fillWidth: true
            table: root.table
            showView: part.currentIndex === 1 ? "ecomap" : "factors"
        },
        SegmentedControl {
            id: part

            Layout.fillWidth: true
            //: What the stage of risks and protection shows.
            name: qsTr("Look at")
            options: [qsTr("Risks and protection"), qsTr("Ecomap")]
            currentIndex: root.beginsWithEcomap ? 1 : 0
        },
        Rows {
            model: part.currentIndex === 1 ? 1 : 0

            Ecomap {
                lists: root.table.shownLists
                audiences: root.table.lists.audiences
                pen: root.table.pen
            }
        },
        Card {
            Layout.fillWidth: true
            visible: part.currentIndex === 0

            SegmentedControl {
                id: sort

                Layout.fillWidth: true
                name: qsTr("What kind")
                options: [qsTr("Worry"), qsTr("Protects"), qsTr("Needed")]
                currentIndex: 0
            }
            TextArea {
                id: words

                Layout.fillWidth: true
                label: qsTr("In plain words")
            }
            AudienceChooser {
                id: audience

                Layout.fillWidth: true
                visible: words.text.trim() !== ""
                audiences: root.table.lists.audiences
            }
            Button {
                Layout.alignment: Qt.AlignRight
                kind: "primary"
                text: qsTr("Add")
                enabled: words.text.trim() !== "" && audience.circle !== ""
                onClicked: {
                    const kinds = ["risk", "protective", "needed"];
                    if (root.table.pen.addFactor(audience.circle, kinds[Math.max(0, sort.currentIndex)], words.text) === "")
                        return;
                    words.text = "";
                    audience.reset();
                }
            }
        }
    ]

    Draft { store: App.drafts; key: root.table.draftPlace + "/factor.words"; text: words.text; onRestored: text => words.text = text }
}
