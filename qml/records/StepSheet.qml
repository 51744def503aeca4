// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A next step: a verb, who does it and with whom, by when, what it answers, and who tells the child, when and how.
/// One that is there already is opened by openFor().
RecordSheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null

    rows: root.lists?.steps ?? null
    title: d.isNew ? qsTr("A next step") : qsTr("Change this step")
    onAboutToShow: answers.look()
    onClosed: {
        if (d.isNew)
            return;
        const aside = d.aside;
        d.clear();
        what.text = aside.what;
        forChild.text = aside.forChild;
        withWhom.text = aside.withWhom;
        telling.how = aside.how;
    }

    function openFor(record: string): void {
        const steps = root.lists.steps;
        const row = steps.indexOfKey(record);
        if (row < 0)
            return;
        if (d.isNew)
            d.aside = { what: what.text, forChild: forChild.text, withWhom: withWhom.text, how: telling.how };
        d.isNew = false;
        root.record = record;
        owner.currentIndex = root.lists.members.indexOfKey(steps.value(row, "owner") ?? "");
        forChild.text = steps.value(row, "forChild");
        withWhom.text = steps.value(row, "withWhom");
        due.date = steps.value(row, "due");
        repeats.text = steps.value(row, "repeats");
        answers.chosen = steps.value(row, "answerKeys");
        d.tellings = steps.value(row, "childTold");
        telling.put(d.tellings.length > 0 ? d.tellings[0] : {});
        root.open();
    }

    QtObject {
        id: d

        property bool isNew: true
        /// What stands half written for a new step while another one is changed.
        property var aside: ({ what: "", forChild: "", withWhom: "", how: "" })
        /// Who tells whom, as it stands.
        property var tellings: []
        readonly property bool isComplete: (what.text.trim() !== "" || !d.isNew) && !due.isWrong && !telling.isWrong && (audience.circle !== "" || !d.isNew)

        function clear(): void {
            d.isNew = true;
            d.tellings = [];
            what.text = forChild.text = withWhom.text = repeats.text = due.date = "";
            owner.currentIndex = -1;
            answers.clear();
            telling.clear();
            audience.reset();
        }
        function fields(): var {
            const set = { due: due.date, forChild: forChild.text.trim(), withWhom: withWhom.text.trim(), repeats: repeats.text.trim(), answers: answers.chosen };
            if (owner.currentIndex >= 0)
                set.owner = owner.currentValue;
            const told = telling.telling(d.tellings[0]);
            if (told !== null) {
                const all = [told];
                for (let i = 1; i < d.tellings.length; ++i) {
                    const one = d.tellings[i];
                    all.push({ child: one.childKey, teller: one.tellerKey, tellerName: one.tellerName, by: one.byDate, how: one.how, told: one.told });
                }
                set.childTold = all;
            }
            return set;
        }
        function add(state: string): void {
            const more = d.fields();
            more.state = state;
            if (root.pen.addStep(audience.circle, what.text, more) === "")
                return;
            d.clear();
            root.close();
        }
        function keep(): void {
            if (root.pen.set(root.record, d.fields()))
                root.close();
        }
    }

    TextArea {
        id: what

        Layout.fillWidth: true
        visible: d.isNew
        label: qsTr("What is done")
        placeholder: qsTr("with a verb: visits, calls, asks…")
        minimumLines: 2
    }
    // Several may write in it at once; the rest is kept by the button.
    LiveText {
        visible: !d.isNew
        pen: root.pen
        record: d.isNew ? "" : root.record
        field: "what"
        needed: true
        label: qsTr("What is done")
        minimumLines: 2
    }
    TextField {
        id: forChild

        Layout.fillWidth: true
        label: qsTr("How does this serve the child?")
        maximumLength: 200
    }
    Select {
        id: owner

        Layout.fillWidth: true
        label: qsTr("Who does it")
        model: root.lists?.members ?? null
        textRole: "name"
        valueRole: "key"
    }
    TextField {
        id: withWhom

        Layout.fillWidth: true
        label: qsTr("With whom")
        maximumLength: 200
    }
    DateField {
        id: due

        Layout.fillWidth: true
        label: qsTr("By when")
        withShortcuts: true
    }
    TextField {
        id: repeats

        Layout.fillWidth: true
        label: qsTr("How often, if more than once")
        maximumLength: 80
    }
    StepAnswers {
        id: answers

        Layout.fillWidth: true
        lists: root.lists
    }
    StepTelling {
        id: telling

        Layout.fillWidth: true
        lists: root.lists
    }
    LiveText {
        visible: !d.isNew
        pen: root.pen
        record: d.isNew ? "" : root.record
        field: "result"
        label: qsTr("How it went, if there is something to say")
        minimumLines: 2
    }
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        visible: d.isNew
        audiences: root.audiences
    }
    Caption {
        Layout.fillWidth: true
        visible: d.isNew
        text: qsTr("Whoever does it says first what they can do. Until they have said yes, it is a proposal.")
        muted: true
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: d.isNew

        Button {
            kind: "primary"
            text: qsTr("Agree on this step")
            enabled: d.isComplete
            onClicked: d.add("confirmed")
        }
        Button {
            text: qsTr("Keep as a proposal")
            enabled: d.isComplete
            onClicked: d.add("proposed")
        }
    }
    Button {
        Layout.fillWidth: true
        visible: !d.isNew
        kind: "primary"
        text: qsTr("Keep")
        enabled: d.isComplete
        onClicked: d.keep()
    }
    Draft { store: App.drafts; key: root.place + "/step.what"; text: d.isNew ? what.text : d.aside.what; onRestored: text => what.text = text }
    Draft { store: App.drafts; key: root.place + "/step.open"; text: root.visible && d.isNew ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
    Draft { store: App.drafts; key: root.place + "/step.how"; text: d.isNew ? telling.how : d.aside.how; onRestored: text => telling.how = text }
    Draft { store: App.drafts; key: root.place + "/step.forChild"; text: d.isNew ? forChild.text : d.aside.forChild; onRestored: text => forChild.text = text }
    Draft { store: App.drafts; key: root.place + "/step.withWhom"; text: d.isNew ? withWhom.text : d.aside.withWhom; onRestored: text => withWhom.text = text }
}
