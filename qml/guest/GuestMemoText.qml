// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Memo
import Kudelma.Ui

/// The memo of the meeting on a guest's own screen, with what the guest says of it.
ColumnLayout {
    id: root

    required property MemoDesk memos

    spacing: Theme.space.m

    MemoVerdict { Layout.fillWidth: true; memos: root.memos; visible: root.memos.mayAnswer }
    Switch {
        id: correcting

        Layout.fillWidth: true
        visible: root.memos.mayAnswer
        text: qsTr("Something here is not right")
    }
    MemoText {
        Layout.fillWidth: true
        memos: root.memos
        canCorrect: correcting.checked && root.memos.mayAnswer
        onCorrectionRequested: (record, text) => correction.openFor(record, text)
    }
    CorrectionDialog { id: correction; memos: root.memos }
}
