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
    readonly property bool isReading: root.memos.circle !== ""

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
    Rows {
        model: root.isReading ? 1 : 0
        MemoText { memos: root.memos }
    }
    hasFooter: root.isReading
    footer: SaveMemo {
        Layout.fillWidth: true
        memos: root.memos
    }
}
