// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// The drawings of a case.
CardTab {
    id: root

    required property DrawingDesk desk
    required property CaseLists lists
    required property bool canChange

    model: root.desk.drawings
    name: qsTr("Drawings")
    canAdd: root.canChange
    addText: qsTr("A drawing")
    emptyIcon: "image"
    emptyTitle: qsTr("No drawings yet")
    emptyText: qsTr("A photo of what a child drew, with the child's own explanation.")
    onAddRequested: sheet.open()
    delegate: DrawingCard {
        id: card

        width: ListView.view?.columnWidth ?? 0
        desk: root.desk
        canErase: root.canChange
        onEraseRequested: {
            erasure.record = card.key;
            erasure.what = card.heading;
            erasure.open();
        }
    }

    DrawingSheet { id: sheet; desk: root.desk; lists: root.lists }
    Dialog {
        id: erasure

        property string record: ""
        property string what: ""

        title: qsTr("Take this drawing away: %1?").arg(erasure.what)
        message: qsTr("The picture is deleted here and on the server. This cannot be taken back. Devices that have shown it may keep it until they are connected.")
        danger: true
        acceptText: qsTr("Take away")
        rejectText: qsTr("Keep")
        onAccepted: root.desk.erase(erasure.record)
    }
    Connections {
        target: root.desk

        function onEraseFailed(): void {
            App.notice(qsTr("The words are gone, but the server did not delete the picture. Ask the one who leads this page to take it away."), false);
        }
    }
}
