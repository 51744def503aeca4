// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The words of a question or a step, to be mended or gone on with, and what a question was answered.
RecordSheet {
    id: root

    required property Pen pen
    property bool isQuestion: false

    title: root.isQuestion ? qsTr("Question") : qsTr("Step")

    function openFor(record: string, isQuestion: bool): void {
        root.isQuestion = isQuestion;
        root.record = record;
        root.open();
    }

    LiveText {
        pen: root.pen
        record: root.record
        field: root.isQuestion ? "words" : "what"
        needed: true
        label: root.isQuestion ? qsTr("What is asked") : qsTr("What is done")
        minimumLines: 2
    }
    LiveText {
        visible: root.isQuestion
        pen: root.pen
        record: root.isQuestion ? root.record : ""
        field: "answer"
        label: qsTr("What was answered")
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        //: Closes a panel whose fields are kept as they are typed.
        text: qsTr("Done")
        onClicked: root.close()
    }
}
