// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kudelma.Ui

// Where the meeting is: the phase that is on, large; the whole way below it; what comes next.
ColumnLayout {
    id: root

    required property list<string> titles
    required property int currentIndex
    // With interactive a press on a step asks to go there.
    property bool interactive: false
    // Set where the name of the phase already stands nearby: only the way is shown.
    property bool compact: false

    readonly property string currentTitle: root.titles[root.currentIndex] ?? ""
    readonly property string nextTitle: root.titles[root.currentIndex + 1] ?? ""
    readonly property bool isNarrow: Theme.sizeClass(root.width) === "narrow"

    // The person wants to go to this phase.
    signal chosen(int index)

    spacing: Theme.space.xs

    Accessible.role: Accessible.Grouping
    //: Spoken name of the bar that shows the phases of a meeting. %1 is the place in order, %2 how many, %3 the name.
    Accessible.name: qsTr("Phase %1 of %2: %3").arg(root.currentIndex + 1).arg(root.titles.length).arg(root.currentTitle)

    GridLayout {
        Layout.fillWidth: true
        visible: !root.compact
        columns: 2
        columnSpacing: Theme.space.m
        rowSpacing: 0

        Title {
            Layout.fillWidth: true
            words: root.currentTitle
            Accessible.ignored: true
        }

        Caption {
            Layout.row: root.isNarrow ? 1 : 0
            Layout.column: root.isNarrow ? 0 : 1
            Layout.columnSpan: root.isNarrow ? 2 : 1
            Layout.fillWidth: root.isNarrow
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Theme.space.xs
            //: At the name of the phase. %1 is the name of the next phase.
            text: root.nextTitle === "" ? "" : qsTr("Next: %1").arg(root.nextTitle)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        Repeater {
            model: root.titles.length

            T.AbstractButton {
                id: step

                required property int index
                readonly property bool isCurrent: step.index === root.currentIndex
                readonly property bool isDone: step.index < root.currentIndex

                Layout.fillWidth: true
                Layout.preferredWidth: step.isCurrent ? 3 : 1
                implicitHeight: root.interactive ? Theme.touch - Theme.space.l : 14
                enabled: root.interactive
                text: root.titles[step.index]
                hoverEnabled: root.interactive
                onClicked: root.chosen(step.index)

                Accessible.role: root.interactive ? Accessible.Button : Accessible.ListItem
                Accessible.name: step.text
                Accessible.selected: step.isCurrent
                Accessible.onPressAction: step.clicked()

                background: Item {
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: step.isCurrent ? 12 : step.hovered ? 10 : 6
                        radius: height / 2
                        color: step.isCurrent ? Theme.color.accent : step.isDone ? Theme.color.outline : Theme.color.surface
                        border.width: step.isCurrent || step.isDone ? 0 : Math.max(1, Theme.color.lineWidth)
                        border.color: Theme.color.outline
                    }

                    FocusRing {
                        shown: step.visualFocus
                        gap: -4
                        around: 6
                    }
                }
            }
        }
    }
}
