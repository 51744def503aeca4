// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Moves the chosen person without dragging: past a sibling or a partner, or freely by small steps. The arrow keys do
/// the latter.
FocusScope {
    id: root

    required property GenogramDesk desk
    required property GenogramHand hand

    readonly property GenogramPlacing placing: root.hand.placing
    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    signal done()

    implicitHeight: grid.implicitHeight
    Component.onCompleted: root.forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: root.placing.nudge(-1, 0)
    Keys.onRightPressed: root.placing.nudge(1, 0)
    Keys.onUpPressed: root.placing.nudge(0, -1)
    Keys.onDownPressed: root.placing.nudge(0, 1)

    GridLayout {
        id: grid

        width: root.width
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.s

        Strong {
            Layout.row: 0
            Layout.fillWidth: true
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
            text: (root.placing.writable
                //: Genogram: title of the buttons that move a person on the paper. %1 is the person's name.
                ? qsTr("Place of %1")
                //: Genogram: in place of that title, where this person only reads.
                : qsTr("%1 can be moved only by those who may change what is said of them")).arg(root.desk.chosenName)
        }
        Row {
            Layout.row: root.isNarrow ? 1 : 0
            Layout.column: root.isNarrow ? 0 : 1
            Layout.columnSpan: root.isNarrow ? 2 : 1
            spacing: root.isNarrow ? 0 : Theme.space.xs

            IconButton {
                kind: "secondary"
                icon.name: "chevron-left"
                //: Genogram: moves a person to the other side of a sibling or a partner.
                text: qsTr("Past the one on the left")
                enabled: root.placing.writable && root.placing.canLeft
                onClicked: root.placing.left()
            }
            IconButton {
                kind: "secondary"
                icon.name: "chevron-right"
                text: qsTr("Past the one on the right")
                enabled: root.placing.writable && root.placing.canRight
                onClicked: root.placing.right()
            }
            Repeater {
                model: [[-1, 0], [1, 0], [0, -1], [0, 1]]

                IconButton {
                    required property int index
                    required property var modelData

                    focus: index === 0
                    kind: "secondary"
                    icon.name: ["arrow-left", "arrow-right", "arrow-up", "arrow-down"][index]
                    //: Genogram: moves a person a little, to any place.
                    text: [qsTr("A little to the left"), qsTr("A little to the right"), qsTr("A little up"), qsTr("A little down")][index]
                    enabled: root.placing.writable
                    onClicked: root.placing.nudge(modelData[0], modelData[1])
                }
            }
            IconButton {
                icon.name: "pin-off"
                //: Genogram: undoes what was moved by hand, so that the drawing puts the person in order itself.
                text: qsTr("Back to its own place")
                enabled: root.placing.writable && root.placing.placed
                onClicked: root.placing.back()
            }
        }
        IconButton {
            Layout.row: 0
            Layout.column: root.isNarrow ? 1 : 2
            icon.name: "check"
            text: qsTr("Done")
            onClicked: {
                root.hand.letGo();
                root.done();
            }
        }
    }
}
