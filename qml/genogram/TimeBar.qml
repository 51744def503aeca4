// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Under the genogram: the family on any day of its story. Without height until it is opened, and always of one height
/// then, so that the picture stands still.
Rectangle {
    id: root

    required property GenogramTime time
    /// Something can be drawn here, on today's picture.
    property bool mayDraw: true

    /// Whoever closed it by keyboard wants to see where the keyboard is then.
    signal closed(byKeyboard: bool)

    readonly property bool narrow: Theme.sizeClass(root.width) === "narrow"

    implicitHeight: root.time.open ? column.implicitHeight + 2 * Theme.space.s : 0
    visible: root.time.open
    color: root.time.past ? Theme.color.warningSoft : Theme.color.raised

    Accessible.role: Accessible.Grouping
    //: Screen reader: the bar under the genogram with which one goes through the years.
    Accessible.name: qsTr("Time")

    Timer { id: leaving; interval: 0; onTriggered: d.leave() }
    // Whoever leaves the page finds the family as it is today.
    Component.onDestruction: d.leave()

    QtObject {
        id: d

        readonly property color ink: root.time.past ? Theme.color.warningSoftInk : Theme.color.ink
        readonly property int lines: root.narrow ? 3 : 2
        readonly property var happened: root.time.happened
        readonly property var parts: d.happened
            //: Genogram through time, after the first things that happened: how many more there are.
            .concat(root.time.untold > 0 ? [qsTr("and %1 more").arg(root.time.untold)] : [])
            .concat(root.time.uncertain ? [qsTr("pale lines: not certain for this day")] : [])
        readonly property string told: d.parts.length > 0 ? d.parts.join(" · ")
            : root.time.past ? qsTr("No event with a date is recorded here.")
            //: Genogram through time, while today is shown: how to see other days.
            : qsTr("Go back along the line, or from event to event with the arrows.")

        function leave(): void {
            if (root.time !== null)
                root.time.setOpen(false);
        }
    }

    Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.s }
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            Icon {
                Layout.leftMargin: Theme.space.s
                name: root.time.past ? "history" : "calendar-clock"
                color: d.ink
            }
            Strong {
                Layout.fillWidth: true
                color: d.ink
                maximumLineCount: 1
                elide: Text.ElideRight
                text: root.time.past && root.mayDraw && !root.narrow
                    //: Genogram through time: %1 is such as "End of 2019". One can only draw on today's picture.
                    ? qsTr("%1 – drawing goes on when you come back to today").arg(root.time.shown) : root.time.shown
            }
            Button {
                enabled: root.time.past
                icon.name: "calendar-days"
                text: qsTr("Back to today")
                iconOnly: root.narrow
                onClicked: root.time.toToday()
            }
            IconButton {
                id: closing

                icon.name: "x"
                //: Closes the bar for going through the years of the genogram.
                text: qsTr("Close the years")
                // The keyboard goes first: what hides with the keyboard in it leaves its tip behind.
                onClicked: {
                    root.closed(closing.visualFocus);
                    leaving.restart();
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                icon.name: "chevron-left"
                //: Genogram through time: goes back to the event before.
                text: qsTr("What happened before")
                enabled: root.time.hasEarlier
                onClicked: root.time.toEarlier()
            }
            Caption { color: d.ink; visible: !root.narrow; text: root.time.firstYear }
            TimeSlider {
                Layout.fillWidth: true
                time: root.time
            }
            Caption { color: d.ink; visible: !root.narrow; text: root.time.lastYear }
            IconButton {
                icon.name: "chevron-right"
                //: Genogram through time: goes on to the next event.
                text: qsTr("What happened next")
                enabled: root.time.hasLater
                onClicked: root.time.toLater()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.s
            Layout.rightMargin: Theme.space.s
            implicitHeight: d.lines * oneLine.implicitHeight

            Label { id: oneLine; visible: false; text: "Å" }
            Label {
                anchors.fill: parent
                color: d.ink
                maximumLineCount: d.lines
                elide: Text.ElideRight
                text: d.told
            }
        }
    }
}
