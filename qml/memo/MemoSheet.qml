// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The memos of a meeting beside the page: first whose, then the words, then saving.
Sheet {
    id: root

    required property MemoDesk memos
    /// Keys of the circles whose memos may be told of here; null: of all.
    property var only: null
    /// Others look on: nothing is shown that they may not see.
    readonly property bool isShared: root.only !== null
    readonly property bool isReading: root.memos.circle !== ""
    property int asked: 0 ///< Comments that wait for this person's answer.

    signal answersRequested()

    title: root.isReading ? qsTr("Memo") : qsTr("Memos of this meeting")
    subtitle: root.isReading ? "" : qsTr("Each tells only what its own people have written to one another.")
    preferredWidth: Theme.size.readable

    function openFor(meeting: string): void {
        root.memos.close();
        if (root.memos.choose(meeting))
            root.open();
    }
    function openMemo(meeting: string, circle: string): void {
        if (root.memos.choose(meeting) && root.memos.read(circle))
            root.open();
    }

    Button {
        visible: root.isReading
        kind: "quiet"
        icon.name: "arrow-left"
        text: qsTr("All memos of the meeting")
        onClicked: root.memos.close()
    }
    Rows {
        model: root.isReading ? 0 : 1

        MemoChoice {
            memos: root.memos
            only: root?.only ?? null
            onMemoChosen: circle => root.memos.read(circle)
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.asked > 0 && !root.isShared
        //: Beside a memo, to a worker: whoever supervises the work has asked something.
        text: qsTr("Comments on the work wait for your answer.")
        actionText: qsTr("Look")
        onActionTriggered: {
            root.close();
            root.answersRequested();
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: root.isReading && root.isShared
        text: qsTr("A memo is saved by whoever looks at it alone: choose your own view first.")
        muted: true
    }
    MemoFindings {
        Layout.fillWidth: true
        visible: root.isReading && !root.isShared && root.memos.findings.count > 0
        memos: root.memos
    }
    Switch {
        id: correcting

        Layout.fillWidth: true
        visible: root.isReading && !root.isShared && root.memos.mayAnswer
        text: qsTr("Something here is not right")
    }
    Rows {
        model: root.isReading ? 1 : 0
        MemoText {
            memos: root.memos
            canCorrect: correcting.checked
            onCorrectionRequested: (record, text) => correction.openFor(record, text)
        }
    }
    Rows {
        model: root.isReading && !root.isShared && root.memos.mayAnswer ? 1 : 0
        MemoVerdict { memos: root.memos }
    }
    hasFooter: root.isReading && !root.isShared
    footer: SaveMemo {
        Layout.fillWidth: true
        memos: root.memos
    }
    CorrectionDialog { id: correction; memos: root.memos }
    Connections {
        target: root.memos.pen

        function onRefused(): void {
            App.notice(qsTr("That could not be kept. Nothing was changed."), false);
        }
    }
}
