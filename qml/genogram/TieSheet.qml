// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How the chosen person is with somebody: with whom, which tie, and who says so. Two taps, no dragging.
Sheet {
    id: root

    required property GenogramDesk desk
    required property KeyedListModel persons
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    //: %1 is a person's name.
    title: qsTr("%1 and…").arg(root.desk.chosenName)

    Select {
        id: other

        Layout.fillWidth: true
        label: qsTr("With whom")
        model: root.persons
        textRole: "name"
        valueRole: "key"
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("How they are with each other")
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: root.desk.tieTypes

            Chip {
                required property string key
                required property string words

                text: words
                checkable: true
                checked: d.type === key
                onToggled: d.type = key
            }
        }
    }
    TextField {
        id: saidBy

        Layout.fillWidth: true
        //: Genogram: whose view a tie is.
        label: qsTr("Who says so")
        maximumLength: 120
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Draw the tie")
        enabled: d.type !== "" && other.currentIndex >= 0
        onClicked: {
            if (root.desk.addTie(root.desk.chosen, other.currentValue, d.type, saidBy.text) === "")
                return;
            d.type = "";
            saidBy.text = "";
            other.currentIndex = -1;
            root.close();
        }
    }

    QtObject {
        id: d

        property string type: ""
    }
    Draft { store: App.drafts; key: root.place + "/tie.saidBy"; text: saidBy.text; onRestored: text => saidBy.text = text }
}
