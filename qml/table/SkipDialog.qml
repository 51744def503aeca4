// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Leaving a phase out is a decision with a reason. The child's voice above all is never skipped in silence: why, and
/// when will the child be heard?
Dialog {
    id: root

    required property MeetingTable table

    property bool aboutChild: true
    /// What the reason is for: each has its own half-written words. Those about a child are for fewer eyes.
    readonly property string about: (root.aboutChild ? "child/" : "reason/") + root.table.phaseKey

    title: root.aboutChild ? qsTr("The child's words have not been heard") : qsTr("Leave this phase out?")
    message: root.aboutChild ? qsTr("Write why, and who will hear the child and when. Only the workers read it, unless you choose otherwise; the others see that it is agreed.")
        : qsTr("Write why. It is kept with the meeting, where everybody in it can read it.")
    iconName: root.aboutChild ? "ear" : "skip-forward"
    acceptText: qsTr("Go on")
    rejectText: root.aboutChild ? qsTr("Back to the child's words") : qsTr("Stay here")
    acceptEnabled: reason.text.trim().length >= 10
    stayOpen: true
    onAcceptRequested: {
        // Cleared first: with the phase, what half-written words are for is another thing.
        const words = reason.text;
        reason.text = "";
        if (!root.table.skipPhase(words, root.aboutChild && everybody.checked)) {
            reason.text = words;
            return;
        }
        everybody.checked = false;
        root.close();
    }

    TextArea {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Reason and plan")
        minimumLines: 3
    }
    Switch {
        id: everybody

        Layout.fillWidth: true
        visible: root.aboutChild
        //: Switch beside the reason why a child was not heard at the meeting.
        text: qsTr("Everybody at the meeting may read this")
    }
    Draft { store: App.drafts; key: root.table.draftPlace + "/skip." + root.about; text: reason.text; onRestored: text => reason.text = text }
    Draft {
        store: App.drafts
        key: root.table.draftPlace + "/skip.open"
        text: root.visible ? root.about : ""
        onRestored: text => {
            if (!App.drafts.resuming || !text.endsWith("/" + root.table.phaseKey))
                return;
            root.aboutChild = text.startsWith("child/");
            Qt.callLater(root.open);
        }
    }
}
