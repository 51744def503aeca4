// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The meeting does not begin before the preparation says so, or somebody writes why it begins all the same. Says
/// nothing of what was answered: others may see this screen.
Dialog {
    id: root

    required property MeetingTable table

    title: qsTr("The preparation is not finished")
    message: qsTr("Something still has to be answered by the workers before people meet. You can begin all the same and write why; only the workers see it.")
    iconName: "clipboard-list"
    acceptText: qsTr("Begin all the same")
    rejectText: qsTr("Back")
    acceptEnabled: reason.text.trim().length >= 10
    stayOpen: true
    onAcceptRequested: {
        if (!root.table.preparation.goAheadBecause(reason.text))
            return;
        reason.text = "";
        root.close();
        root.table.begin();
    }

    TextArea {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Why it begins")
        minimumLines: 2
    }
    Button {
        Layout.fillWidth: true
        icon.name: "clipboard-list"
        text: qsTr("Open the preparation")
        onClicked: {
            root.close();
            root.table.ownView = true;
        }
    }
    Draft { store: App.drafts; key: root.table.draftPlace + "/begin.reason"; text: reason.text; onRestored: text => reason.text = text }
}
