// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Writing down somebody's words exactly as said, and who may see them.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    title: qsTr("Own words")
    subtitle: qsTr("Exactly as they were said.")

    Select {
        id: who

        Layout.fillWidth: true
        label: qsTr("Whose words")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    TextArea {
        id: words

        Layout.fillWidth: true
        isVoice: true
        label: qsTr("Words")
        minimumLines: 3
    }
    TextField {
        id: wish

        Layout.fillWidth: true
        label: qsTr("What did they say of who may see this?")
        maximumLength: 240
    }
    CheckBox {
        id: readBack

        Layout.fillWidth: true
        text: qsTr("I read it back, and it was right")
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep these words")
        enabled: words.text.trim() !== "" && who.currentIndex >= 0 && audience.circle !== ""
        onClicked: {
            const key = root.pen.addVoice(audience.circle, who.currentValue, words.text,
                { wish: wish.text, readBack: readBack.checked, medium: "meeting" });
            if (key === "")
                return;
            words.text = "";
            wish.text = "";
            readBack.checked = false;
            who.currentIndex = -1;
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/voice.words"; text: words.text; onRestored: text => words.text = text }
    Draft { store: App.drafts; key: root.place + "/voice.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/voice.wish"; text: wish.text; onRestored: text => wish.text = text }
}
