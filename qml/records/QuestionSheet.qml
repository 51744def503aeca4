// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The question that explores a thought: to whom, by whom, by when.
Sheet {
    id: root

    required property Pen pen
    required property CaseLists lists
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"
    /// Who may be chosen to see it; at the table more than those whom the lists show.
    property KeyedListModel audiences: root.lists?.audiences ?? null
    /// The hypothesis that it explores; empty: none.
    property string hypothesis: ""

    title: qsTr("A question to ask")

    function openFor(hypothesis: string): void {
        root.hypothesis = hypothesis;
        root.open();
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        label: qsTr("Question")
        minimumLines: 2
    }
    Select {
        id: whom

        Layout.fillWidth: true
        label: qsTr("To whom")
        model: root.lists?.persons ?? null
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: asker

        Layout.fillWidth: true
        label: qsTr("Who asks")
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
    AudienceChooser {
        id: audience

        Layout.fillWidth: true
        audiences: root.audiences
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Keep the question")
        enabled: words.text.trim() !== "" && audience.circle !== "" && !due.isWrong
        onClicked: {
            const to = whom.currentIndex >= 0 ? [whom.currentValue] : [];
            const by = asker.currentIndex >= 0 ? asker.currentValue : "";
            if (root.pen.addQuestion(audience.circle, words.text, root.hypothesis, to, by, due.date) === "")
                return;
            words.text = "";
            due.date = "";
            whom.currentIndex = asker.currentIndex = -1;
            root.hypothesis = "";
            audience.reset();
            root.close();
        }
    }
    Draft { store: App.drafts; key: root.place + "/question.words"; text: words.text; onRestored: text => words.text = text }
    Draft { store: App.drafts; key: root.place + "/question.open"; text: root.visible ? "open" : ""; onRestored: text => { if (App.drafts.resuming) Qt.callLater(root.open); } }
}
