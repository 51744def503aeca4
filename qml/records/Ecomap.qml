// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// The ecomap, drawn and in words, with all that is added to it.
Column {
    id: root

    required property CaseLists lists
    /// Null: only to look at.
    required property Pen pen
    property KeyedListModel audiences: root.lists.audiences
    readonly property bool canWrite: root.pen !== null
    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    spacing: Theme.space.l

    EcomapBoard {
        id: around

        lists: root.lists
        pen: root.pen
        scale: Theme.scale
    }
    Heading {
        width: root.width
        visible: around.workers > 0
        //: Over the ecomap; %1 is a number.
        text: qsTr("Workers in this family's week: %1").arg(around.workers)
    }
    EmptyState {
        width: root.width
        visible: around.systems.count === 0
        iconName: "waypoints"
        title: qsTr("Nothing is on the map yet")
        text: qsTr("Who and what is around this family? What gives strength, and what takes it?")
    }
    SegmentedControl {
        id: form

        width: root.width
        visible: around.systems.count > 0
        name: qsTr("Show it")
        options: [qsTr("As a map"), qsTr("In words")]
    }
    Button {
        width: root.isNarrow ? root.width : implicitWidth
        visible: root.canWrite
        kind: "primary"
        icon.name: "plus"
        text: qsTr("Add somebody or something")
        onClicked: sheets.itemAt(0)?.add()
    }
    EcomapMap {
        width: root.width
        height: implicitHeight
        visible: around.systems.count > 0 && form.currentIndex === 0
        board: around
        canWrite: root.canWrite
        onSystemChosen: key => sheets.itemAt(0)?.look(key)
    }
    EcomapLegend {
        width: root.width
        visible: around.signs.count > 0 && form.currentIndex === 0
        board: around
    }
    // Each circle's card has as much as a page: made for whoever wants to read.
    Repeater {
        model: form.currentIndex === 1 ? 1 : 0

        EcomapWords {
            width: root.width
            board: around
            canWrite: root.canWrite
            onDrawRequested: key => sheets.itemAt(0)?.draw(key)
            onLineRequested: key => sheets.itemAt(0)?.changeLine(key)
            onChangeRequested: key => sheets.itemAt(0)?.change(key)
        }
    }
    Item {
        Repeater {
            id: sheets

            model: root.canWrite ? 1 : 0

            Item {
                function add(): void { system.get()?.open() }
                function draw(key: string): void { line.get()?.openFor(key) }
                function look(key: string): void { spoke.get()?.openFor(key) }
                function change(key: string): void { changed.get()?.openFor(key) }
                function changeLine(key: string): void { line.get()?.openLine(key) }

                WhenAsked {
                    id: system

                    EcomapSystemSheet {
                        board: around
                        audiences: root.audiences
                        onAdded: key => line.get()?.openFor(key)
                    }
                }
                // Another one than for a new circle, of which half may stand written.
                WhenAsked {
                    id: changed

                    EcomapSystemSheet {
                        board: around
                        audiences: root.audiences
                    }
                }
                WhenAsked {
                    id: spoke

                    EcomapSpokeSheet {
                        id: opened

                        board: around
                        onLineRequested: key => {
                            opened.close();
                            line.get()?.openLine(key);
                        }
                        onDrawRequested: key => {
                            opened.close();
                            line.get()?.openFor(key);
                        }
                        onChangeRequested: key => {
                            opened.close();
                            changed.get()?.openFor(key);
                        }
                    }
                }
                WhenAsked {
                    id: line

                    EcomapLineSheet {
                        board: around
                        audiences: root.audiences
                    }
                }
            }
        }
    }
}
