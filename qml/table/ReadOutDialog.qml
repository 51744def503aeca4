// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A written message, large, to be read to everybody exactly as it was written. Where somebody here may not read it,
/// the words come only after the one who leads has asked the writer.
Dialog {
    id: root

    required property ChatBoard board
    property string words: ""
    property string who: ""
    property bool mustAsk: true

    function openFor(key: string): void {
        const row = root.board.messages.indexOfKey(key);
        if (row < 0)
            return;
        // First whether the words show at all: words that never show must not have taken room.
        root.mustAsk = root.board.messages.value(row, "forRoom") !== true;
        root.words = root.board.messages.value(row, "words");
        root.who = root.board.messages.value(row, "who");
        root.open();
    }

    //: Title of a dialog. %1 is who wrote what is about to be read out.
    title: qsTr("%1 wrote").arg(root.who)
    message: root.mustAsk ? qsTr("This was not written to everybody who is here. Ask %1 first whether it may be read out.").arg(root.who)
        : qsTr("Read it as it stands, without adding anything.")
    iconName: "message-square-quote"
    acceptText: root.mustAsk ? qsTr("I have asked, and I may") : qsTr("It was read")
    rejectText: root.mustAsk ? qsTr("Not now") : ""
    stayOpen: true
    onAcceptRequested: {
        if (root.mustAsk)
            root.mustAsk = false;
        else
            root.accept();
    }
    onClosed: {
        root.words = "";
        root.mustAsk = true;
    }

    Label {
        Layout.fillWidth: true
        visible: !root.mustAsk
        text: root.mustAsk ? "" : root.words
        font: Theme.type.quoteLarge
        color: Theme.color.voice
    }
}
