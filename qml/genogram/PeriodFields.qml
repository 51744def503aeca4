// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// From when to when, each as closely as it is known.
RowLayout {
    id: root

    property alias from: begin.text
    property alias to: end.text
    property bool readOnly: false

    signal edited()

    Layout.fillWidth: true
    spacing: Theme.space.m

    TextField {
        id: begin

        Layout.fillWidth: true
        //: The beginning of a time.
        label: qsTr("From")
        //: Form of a date that may be only a year.
        placeholder: qsTr("2012 or 19.6.2012")
        maximumLength: 12
        readOnly: root.readOnly
        onEdited: root.edited()
    }
    TextField {
        id: end

        Layout.fillWidth: true
        //: The end of a time.
        label: qsTr("Until")
        maximumLength: 12
        readOnly: root.readOnly
        onEdited: root.edited()
    }
}
