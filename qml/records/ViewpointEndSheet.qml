// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Where the talk got to: a wording that all agree on, or what is seen differently; and such a wording, mended.
RecordSheet {
    id: root

    required property ViewpointBoard board
    required property Pen pen
    required property KeyedListModel audiences
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    property bool agreed: true

    rows: root.board?.ends ?? null
    title: root.agreed ? qsTr("We agree on a wording") : qsTr("We see this differently")
    subtitle: root.agreed ? qsTr("A sentence that everybody can stand behind.")
        : qsTr("Nobody has to give way. What you see differently stays side by side.")

    function openFor(agreed: bool): void {
        root.agreed = agreed;
        root.open();
    }
    function openRecord(key: string): void {
        root.agreed = root.board.ends.value(root.board.ends.indexOfKey(key), "agreed") ?? true;
        root.record = key;
        root.open();
    }

    LiveText {
        visible: root.record !== ""
        pen: root.pen
        record: root.record
        field: "words"
        needed: true
        label: qsTr("Our wording")
    }
    Button {
        Layout.fillWidth: true
        visible: root.record !== ""
        icon.name: "trash-2"
        text: qsTr("Take this off the board")
        onClicked: root.pen.remove(root.record)
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        visible: root.record === ""
        label: root.agreed ? qsTr("Our wording") : qsTr("What do we see differently?")
        helper: root.agreed ? "" : qsTr("You may also leave this empty.")
        minimumLines: 2
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: root.record === ""
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        visible: root.record === ""
        kind: "primary"
        text: qsTr("Keep it")
        enabled: (words.text.trim() !== "" || !root.agreed) && audience.circle !== ""
        onClicked: {
            if (root.board.finish(audience.circle, root.agreed, words.text) === "")
                return;
            words.text = "";
            audience.reset();
            root.close();
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.record !== ""
        kind: "primary"
        //: Closes a panel whose fields are kept as they are typed.
        text: qsTr("Done")
        onClicked: root.close()
    }
    Draft { store: App.drafts; key: root.place + "/viewpoint.end/" + (root.agreed ? "agreed" : "differently"); text: words.text; onRestored: text => words.text = text }
}
