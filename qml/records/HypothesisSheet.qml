// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A thought to explore: the tentative stem, what good it tries to do, and who may see it.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    title: qsTr("A thought to explore")

    TextArea {
        id: sentence

        Layout.fillWidth: true
        //: The stem of every hypothesis.
        label: qsTr("Could it be that…")
        helper: qsTr("At least two people, and what each does to the other. Nobody is to blame.")
        minimumLines: 3
    }
    TextArea {
        id: intention

        Layout.fillWidth: true
        label: qsTr("What good is this trying to do?")
    }
    TextArea {
        id: childsDay

        Layout.fillWidth: true
        label: qsTr("What does it mean in the child's day?")
    }
    Switch {
        id: aboutUs

        Layout.fillWidth: true
        text: qsTr("We workers are part of it")
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Put it on the board")
        enabled: sentence.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            //: Begins a hypothesis; the person's own words follow.
            const stem = qsTr("Could it be that");
            const words = sentence.text.trim().startsWith(stem) ? sentence.text : stem + " " + sentence.text.trim();
            const key = root.pen.addHypothesis(audience.circle, words,
                { intention: intention.text, childsDay: childsDay.text, aboutUs: aboutUs.checked });
            if (key === "")
                return;
            sentence.text = "";
            intention.text = "";
            childsDay.text = "";
            aboutUs.checked = false;
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/hypothesis.sentence"; text: sentence.text; onRestored: text => sentence.text = text }
    Draft { store: App.drafts; key: root.place + "/hypothesis.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/hypothesis.intention"; text: intention.text; onRestored: text => intention.text = text }
    Draft { store: App.drafts; key: root.place + "/hypothesis.childsDay"; text: childsDay.text; onRestored: text => childsDay.text = text }
}
