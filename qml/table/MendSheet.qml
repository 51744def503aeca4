// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Just what a closing check found missing in a question or a step: who, by when, and who tells the child.
Sheet {
    id: root

    required property MeetingTable table
    /// "person": a question; "step"; "answers": what a step answers.
    property string mend: "step"
    property string record: ""
    readonly property bool isQuestion: root.mend === "person"
    readonly property CaseLists lists: root.table.shownLists

    title: root.isQuestion ? qsTr("Who asks whom, and by when?") : root.mend === "answers" ? qsTr("What does this step answer?")
        : qsTr("Who does it, and who tells the child?")
    subtitle: d.line

    function openFor(mend: string, record: string): void {
        root.mend = mend;
        root.record = record;
        const rows = root.isQuestion ? root.lists.questions : root.lists.steps;
        const row = rows.indexOfKey(record);
        d.line = rows.value(row, root.isQuestion ? "words" : "what") ?? "";
        who.currentIndex = root.lists.members.indexOfKey(rows.value(row, root.isQuestion ? "asker" : "owner") ?? "");
        due.date = rows.value(row, "due") ?? "";
        d.told = root.isQuestion ? [] : (rows.value(row, "childTold") ?? []).map(one =>
            ({ child: one.childKey, teller: one.tellerKey, by: one.byDate, how: one.how }));
        whom.currentIndex = -1;
        answers.currentIndex = -1;
        child.currentIndex = -1;
        teller.currentIndex = -1;
        toldBy.date = due.date;
        root.open();
    }

    QtObject {
        id: d

        property string line: ""
        /// Who tells whom already, as it stands in the record.
        property var told: []

        function fields(): var {
            const set = {};
            if (root.mend === "answers") {
                if (answers.currentIndex >= 0)
                    set.answers = [answers.currentValue];
                return set;
            }
            if (who.currentIndex >= 0)
                set[root.isQuestion ? "asker" : "owner"] = who.currentValue;
            if (due.date !== "")
                set.due = due.date;
            if (root.isQuestion && whom.currentIndex >= 0)
                set.toWhom = [whom.currentValue];
            if (!root.isQuestion && child.currentIndex >= 0 && teller.currentIndex >= 0)
                set.childTold = d.told.concat([{ child: child.currentValue, teller: teller.currentValue, by: toldBy.date, how: how.text }]);
            return set;
        }
    }

    Select {
        id: answers

        Layout.fillWidth: true
        visible: root.mend === "answers"
        label: qsTr("Which thought")
        model: root.lists.hypotheses
        textRole: "sentence"
        valueRole: "key"
    }
    Select {
        id: who

        Layout.fillWidth: true
        visible: root.mend !== "answers"
        label: root.isQuestion ? qsTr("Who asks") : qsTr("Who does it")
        model: root.lists.members
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: whom

        Layout.fillWidth: true
        visible: root.isQuestion
        label: qsTr("Whom")
        model: root.lists.persons
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: due

        Layout.fillWidth: true
        visible: root.mend !== "answers"
        label: qsTr("By when")
        withShortcuts: true
    }
    Heading {
        Layout.fillWidth: true
        visible: root.mend === "step"
        text: qsTr("How the child hears of it")
    }
    Select {
        id: child

        Layout.fillWidth: true
        visible: root.mend === "step"
        label: qsTr("Which child")
        model: root.lists.persons
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: teller

        Layout.fillWidth: true
        visible: root.mend === "step"
        label: qsTr("Who tells")
        model: root.lists.members
        textRole: "name"
        valueRole: "key"
    }
    DateField {
        id: toldBy

        Layout.fillWidth: true
        visible: root.mend === "step"
        label: qsTr("When, at the latest")
        withShortcuts: true
    }
    TextField {
        id: how

        Layout.fillWidth: true
        visible: root.mend === "step"
        label: qsTr("How")
        placeholder: qsTr("on the dog walk, in a letter…")
        maximumLength: 240
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep")
        enabled: !due.isWrong && !toldBy.isWrong
        onClicked: {
            if (!root.table.pen.set(root.record, d.fields()))
                return;
            how.text = "";
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.table.draftPlace + "/mend.how/" + root.record; text: how.text; onRestored: text => how.text = text }
}
