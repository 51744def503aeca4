// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Genogram
import Kudelma.Ui

/// The case as one person's device shows it: only to look at, and one tap back.
Page {
    id: root

    required property ViewAsDesk desk
    readonly property var places: ["genogram", "ecomap", "voices", "drawings", "viewpoints", "hypotheses", "questions", "steps", "timeline", "meetings"]
    property int place: 0

    signal finished()

    //: %1 is a person whose view is shown.
    title: qsTr("As %1 sees it").arg(root.desk.name)
    canGoBack: true
    onBackRequested: root.finished()
    Keys.onEscapePressed: root.finished()

    notices: Banner {
        Layout.fillWidth: true
        kind: "info"
        //: %1 is a person whose view is shown.
        text: qsTr("Made only from what %1 has been given. Nothing can be changed here.").arg(root.desk.name)
        actionText: qsTr("Back to my own view")
        onActionTriggered: root.finished()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Tabs {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin
            tabs: [qsTr("Genogram"), qsTr("Ecomap"), qsTr("Own words"), qsTr("Drawings"), qsTr("Views"), qsTr("Thoughts"), qsTr("Questions"), qsTr("Steps"), qsTr("Timeline"), qsTr("Meetings")]
            currentIndex: root.place
            onChosen: index => root.place = index
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GenogramView {
                anchors.fill: parent
                visible: root.place === 0
                desk: root.desk.genogram
            }
            RecordsTab {
                anchors.fill: parent
                lists: root.desk.lists
                drawings: root.desk.drawings
                pen: null
                place: root.places[root.place]
            }
        }
    }
}
