// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Takes a record away, once somebody has said that they mean it. One step of undo brings it back.
Button {
    id: root

    required property Pen pen
    required property string record
    /// What else goes with it, in words.
    property string more: ""

    /// Before it goes: the sheet in which it is open closes.
    signal taking()

    kind: "danger"
    icon.name: "trash-2"
    text: qsTr("Take it away")
    onClicked: doubt.get()?.open()

    WhenAsked {
        id: doubt

        Dialog {
            title: qsTr("Take it away?")
            message: root.more === "" ? qsTr("It goes for everybody who sees it. You can undo it.") : root.more
            danger: true
            acceptText: qsTr("Yes, take it away")
            rejectText: qsTr("Keep it")
            onAccepted: {
                const record = root.record;
                root.taking();
                if (root.pen.remove(record))
                    App.notice(qsTr("It was taken away."), true);
            }
        }
    }
}
