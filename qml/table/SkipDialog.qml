// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The child's voice is never skipped in silence: why, and when will the child be heard?
Dialog {
    id: root

    required property MeetingTable table

    title: qsTr("The child's words have not been heard")
    message: qsTr("Write why, and who will hear the child and when. It is kept with the meeting.")
    iconName: "ear"
    acceptText: qsTr("Go on")
    rejectText: qsTr("Back to the child's words")
    acceptEnabled: reason.text.trim().length >= 10
    stayOpen: true
    onAcceptRequested: {
        if (root.table.skipPhase(reason.text)) {
            reason.text = "";
            root.close();
        }
    }

    TextArea {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Reason and plan")
        minimumLines: 3
    }
    Draft { store: App.drafts; key: root.table.draftPlace + "/skip.reason"; text: reason.text; onRestored: text => reason.text = text }
    Draft { store: App.drafts; key: root.table.draftPlace + "/skip.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
}
