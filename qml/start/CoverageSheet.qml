// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How a team's meetings reach the children, in numbers about all of them together.
Sheet {
    id: root

    required property CoverageDesk desk

    title: qsTr("How our meetings reach the children")
    subtitle: qsTr("Numbers only, of the whole team together. No child, family or worker can be seen here.")
    preferredWidth: Theme.size.readable
    onAboutToShow: {
        d.raised = "";
        root.desk.refresh();
    }

    QtObject {
        id: d

        property string raised: ""
    }
    SegmentedControl {
        Layout.fillWidth: true
        //: Screen reader: the period that the numbers are of.
        name: qsTr("Period")
        //: Weeks.
        options: [qsTr("%n weeks", "", 12), qsTr("%n weeks", "", 26), qsTr("%n weeks", "", 52)]
        currentIndex: root.desk.weeks >= 52 ? 2 : root.desk.weeks >= 26 ? 1 : 0
        onChosen: index => root.desk.weeks = index === 2 ? 52 : index === 1 ? 26 : 12
    }
    Body {
        Layout.fillWidth: true
        visible: root.desk.shown
        //: After the number of meetings; %1 is a day.
        text: qsTr("%n meetings", "", root.desk.meetings) + " · " + qsTr("counted on %1").arg(root.desk.countedText)
    }
    Banner {
        Layout.fillWidth: true
        visible: !root.desk.shown
        text: qsTr("The numbers are shown when at least %n children's meetings are in them. Fewer would point at single families.", "", root.desk.leastGroup)
    }
    Banner {
        Layout.fillWidth: true
        visible: root.desk.shown && root.desk.shownWeeks < root.desk.weeks
        text: qsTr("So long a period adds only a few meetings, which would point at single families. You see the last %n weeks.", "", root.desk.shownWeeks)
    }
    Rows {
        model: root.desk.rows
        spacing: Theme.space.s

        CoverageRow {}
    }
    Caption {
        Layout.fillWidth: true
        visible: root.desk.shown
        text: qsTr("A number is told only where at least %n stand behind it. Each meeting is counted by whoever led it, from what everybody at it could see. Practice and meetings of a part of the page's people are not counted.", "", root.desk.leastGroup)
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        visible: root.desk.shown
        text: qsTr("The numbers are counted anew when meetings of %n more children have changed them: nobody can tell from two looks how one meeting went.", "", root.desk.leastGroup)
        muted: true
    }
    Heading {
        Layout.fillWidth: true
        visible: root.desk.canRaise
        text: qsTr("Does something stand in the way?")
    }
    Body {
        Layout.fillWidth: true
        visible: root.desk.canRaise
        text: qsTr("Choose it here, and whoever leads the work sees how often it happens. Who chose is not shown.")
    }
    Select {
        id: obstacle

        Layout.fillWidth: true
        visible: root.desk.canRaise
        label: qsTr("What stood in the way")
        model: root.desk.obstacles
        textRole: "name"
        valueRole: "key"
    }
    Banner {
        Layout.fillWidth: true
        visible: d.raised !== ""
        kind: "success"
        text: qsTr("Noted: %1").arg(d.raised)
    }
    Button {
        Layout.fillWidth: true
        visible: root.desk.canRaise
        kind: "primary"
        text: qsTr("Note it")
        enabled: obstacle.currentIndex >= 0
        onClicked: {
            if (!root.desk.raise(obstacle.currentValue))
                return;
            d.raised = obstacle.currentText;
            obstacle.currentIndex = -1;
        }
    }
}
