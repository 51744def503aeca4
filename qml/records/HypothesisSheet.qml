// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A thought to explore: the tentative stem, who is in it, what good it tries to do, and who may see it. With fewer than
/// two in it, it stays a sketch.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    title: qsTr("A thought to explore")

    ThoughtBoard {
        id: board

        lists: root.opened ? root.lists : null
        pen: root.pen
    }
    QtObject {
        id: d

        property var parties: []
        readonly property bool isPattern: d.parties.length >= 2
    }
    TextArea {
        id: sentence

        Layout.fillWidth: true
        //: The stem of every hypothesis.
        label: qsTr("Could it be that…")
        helper: qsTr("At least two people, and what each does to the other. Nobody is to blame.")
        minimumLines: 3
    }
    PartyPicker {
        Layout.fillWidth: true
        choices: board.parties
        chosen: d.parties
        helper: d.isPattern ? "" : qsTr("A pattern is between people: with two in it, it goes on the board. Until then it is a sketch.")
        onAdded: key => d.parties = d.parties.filter(one => one !== key).concat([key])
        onRemoved: key => d.parties = d.parties.filter(one => one !== key)
    }
    Switch {
        id: aboutUs

        Layout.fillWidth: true
        text: qsTr("We workers are part of it")
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
    Select {
        id: author

        Layout.fillWidth: true
        label: qsTr("Whose thought is it?")
        placeholder: qsTr("Mine")
        helper: qsTr("The family's own thoughts weigh as much as the team's.")
        model: root.opened ? root.lists?.members ?? null : null
        textRole: "name"
        valueRole: "key"
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: d.isPattern ? qsTr("Put it on the board") : qsTr("Keep it as a sketch")
        enabled: sentence.text.trim() !== "" && audience.circle !== ""
        onClicked: {
            const more = { intention: intention.text, childsDay: childsDay.text, aboutUs: aboutUs.checked, parties: d.parties };
            if (author.currentIndex >= 0)
                more.authors = [author.currentValue];
            if (board.add(audience.circle, sentence.text, more) === "")
                return;
            sentence.text = "";
            intention.text = "";
            childsDay.text = "";
            aboutUs.checked = false;
            d.parties = [];
            author.currentIndex = -1;
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/hypothesis.sentence"; text: sentence.text; onRestored: text => sentence.text = text }
    Draft { store: App.drafts; key: root.place + "/hypothesis.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/hypothesis.intention"; text: intention.text; onRestored: text => intention.text = text }
    Draft { store: App.drafts; key: root.place + "/hypothesis.childsDay"; text: childsDay.text; onRestored: text => childsDay.text = text }
    Draft { store: App.drafts; key: root.place + "/hypothesis.parties"; text: d.parties.join(" "); onRestored: text => d.parties = text === "" ? [] : text.split(" ") }
}
