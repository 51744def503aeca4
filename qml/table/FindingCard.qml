// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One thing that is still open before the meeting closes, with the verb that mends it.
Card {
    id: root

    required property string words
    required property bool must
    required property string record
    required property string mend

    signal mendRequested(mend: string, record: string)

    function verb(): string {
        switch (root.mend) {
        //: Buttons on a closing check: each leads to what is missing.
        case "question": return qsTr("Add a question");
        case "person": return qsTr("Say who and when");
        case "step": return qsTr("Complete the step");
        case "answers": return qsTr("Say what it answers");
        case "voice": return qsTr("Write down own words");
        case "thought": return qsTr("Think of another");
        case "thoughts": return qsTr("Look at the thoughts");
        case "keep": return qsTr("Keep it");
        case "delete": return qsTr("Delete it");
        }
        return "";
    }

    name: body.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.must ? "circle-alert" : "info"
            color: root.must ? Theme.color.warning : Theme.color.inkMuted
            label: root.must ? qsTr("needs to be settled") : qsTr("worth a thought")
        }
        Body {
            id: body

            Layout.fillWidth: true
            text: root.words
        }
    }
    Button {
        kind: root.must ? "secondary" : "quiet"
        text: root.verb()
        hint: body.text
        onClicked: root.mendRequested(root.mend, root.record)
    }
}
