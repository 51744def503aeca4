// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Who else says that a step was done, and saying so oneself.
ColumnLayout {
    id: root

    required property var confirmers
    required property bool asksMe
    required property bool confirmedByMe
    property string what: ""
    property bool canConfirm: true

    signal confirmed(isDone: bool)

    spacing: Theme.space.s
    visible: root.confirmers.length > 0 || (root.canConfirm && (root.asksMe || root.confirmedByMe))

    Body {
        Layout.fillWidth: true
        visible: root.confirmers.length > 0
        //: On a step: %1 are the names of those who say that it was done, besides whoever did it.
        text: qsTr("Confirmed by: %1").arg(Names.listed(root.confirmers))
    }
    Button {
        visible: root.canConfirm && root.asksMe
        icon.name: "check-check"
        //: Button on a step that is done, for somebody else than whoever did it.
        text: qsTr("I confirm that it was done")
        hint: root.what
        onClicked: root.confirmed(true)
    }
    Button {
        visible: root.canConfirm && root.confirmedByMe
        kind: "quiet"
        icon.name: "undo-2"
        //: Button on a step: takes back "I confirm that it was done".
        text: qsTr("Take my confirmation back")
        hint: root.what
        onClicked: root.confirmed(false)
    }
}
