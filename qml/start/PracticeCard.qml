// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One of the made-up families: its name and what one practises with it.
Card {
    id: root

    required property string key
    required property string title
    required property string about
    required property string page

    signal takeRequested(key: string)
    signal anewRequested(key: string, name: string)

    Heading {
        Layout.fillWidth: true
        text: root.title
    }
    Body {
        Layout.fillWidth: true
        text: root.about
    }
    Button {
        Layout.fillWidth: true
        kind: root.page === "" ? "secondary" : "primary"
        text: root.page === "" ? qsTr("Practise with this") : qsTr("Go on")
        //: %1 is the name of a practice case.
        Accessible.name: root.page === "" ? qsTr("Practise with %1").arg(root.title)
            //: %1 is the name of a practice case.
            : qsTr("Go on practising with %1").arg(root.title)
        onClicked: root.takeRequested(root.key)
    }
    Button {
        Layout.fillWidth: true
        visible: root.page !== ""
        kind: "quiet"
        text: qsTr("Begin anew")
        //: %1 is the name of a practice case.
        Accessible.name: qsTr("Begin %1 anew").arg(root.title)
        onClicked: root.anewRequested(root.key, root.title)
    }
}
