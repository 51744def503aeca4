// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// A time of day, typed ("14.30" or "14" is enough).
FieldFrame {
    id: root

    // "14:30"; empty for none.
    property string time: ""
    readonly property bool isWrong: field.text !== "" && Dates.parseTime(field.text) === ""

    // The person chose a time, or none.
    signal edited(string time)

    function choose(iso: string): void {
        root.time = iso;
        field.text = Dates.timeText(iso);
        root.edited(iso);
    }

    //: Under a field for a time of day whose text is none.
    error: root.isWrong && !field.activeFocus ? qsTr("Write the time as 14.30 or 14.") : ""

    onTimeChanged: {
        if (!field.activeFocus)
            field.text = Dates.timeText(root.time);
    }
    Component.onCompleted: field.text = Dates.timeText(root.time)

    TextField {
        id: field

        Layout.fillWidth: true
        Layout.maximumWidth: Math.round(220 * Theme.scale)
        focus: true
        iconName: "clock"
        spokenName: root.label
        //: In an empty field for a time of day: the form of a time.
        placeholder: qsTr("h.mm")
        maximumLength: 8
        inputMethodHints: Qt.ImhTime
        onEdited: text => {
            // Known while it is typed: a button below may be pressed without leaving the field.
            const iso = Dates.parseTime(text);
            if (iso !== "" || text === "")
                root.time = iso;
        }
        onAccepted: root.choose(Dates.parseTime(field.text))
        onActiveFocusChanged: {
            if (!field.activeFocus && !root.isWrong)
                root.choose(Dates.parseTime(field.text));
        }
    }
}
