// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A next step: a verb, who does it, by when, and who tells the child, when and how.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    title: qsTr("A next step")

    TextArea {
        id: what

        Layout.fillWidth: true
        label: qsTr("What is done")
        minimumLines: 2
    }
    Select {
        id: owner

        Layout.fillWidth: true
        label: qsTr("Who does it")
        model: root.lists?.members ?? null
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: due

        Layout.fillWidth: true
        label: qsTr("By when")
        withShortcuts: true
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("How the child hears of it")
    }
    Select {
        id: child

        Layout.fillWidth: true
        label: qsTr("Which child")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: teller

        Layout.fillWidth: true
        label: qsTr("Who tells")
        model: root.lists?.members ?? null
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: toldBy

        Layout.fillWidth: true
        label: qsTr("By when")
        withShortcuts: true
    }
    TextField {
        id: how

        Layout.fillWidth: true
        label: qsTr("How")
        placeholder: qsTr("on the dog walk, in a letter…")
        maximumLength: 240
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Agree on this step")
        enabled: what.text.trim() !== "" && audience.circle !== "" && !due.isWrong && !toldBy.isWrong
        onClicked: {
            const more = { due: due.date };
            if (owner.currentIndex >= 0)
                more.owner = owner.currentValue;
            if (child.currentIndex >= 0 && teller.currentIndex >= 0)
                more.childTold = [{ child: child.currentValue, teller: teller.currentValue, by: toldBy.date, how: how.text }];
            if (root.pen.addStep(audience.circle, what.text, more) === "")
                return;
            what.text = "";
            how.text = "";
            due.date = toldBy.date = "";
            owner.currentIndex = child.currentIndex = teller.currentIndex = -1;
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/step.what"; text: what.text; onRestored: text => what.text = text }
    Draft { store: App.drafts; key: root.place + "/step.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/step.how"; text: how.text; onRestored: text => how.text = text }
}
