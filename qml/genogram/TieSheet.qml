// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// How the chosen person is with somebody: with whom, which tie, who says so, and who will see it. Two taps, no
/// dragging; a tie of violence or fear asks for the rest too.
Sheet {
    id: root

    required property GenogramDesk desk
    required property KeyedListModel persons
    /// Where half-written words belong; they are not shown anywhere else.
    property string place: "child"

    //: %1 is a person's name.
    title: qsTr("%1 and…").arg(root.desk.chosenName)
    onAboutToShow: d.prepare() // who was chosen before may have had other readers

    Select {
        id: other

        Layout.fillWidth: true
        label: qsTr("With whom")
        model: root.persons
        textRole: "name"
        valueRole: "key"
        onChosen: d.prepare()
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
                required property bool harm

                text: words
                checkable: true
                checked: d.type === key
                onToggled: {
                    d.type = key;
                    d.isHarm = harm;
                    d.prepare();
                }
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
    TieReaders {
        id: readers

        Layout.fillWidth: true
        visible: d.isHarm && d.isWhole
        facts: root.desk.facts
    }
    WhoSees {
        Layout.fillWidth: true
        visible: d.isWhole
        people: !d.isWhole ? [] : d.isHarm ? readers.people : root.desk.facts.tieSeenBy(root.desk.chosen, other.currentValue)
        full: true
    }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: qsTr("Draw the tie")
        enabled: d.isWhole && (!d.isHarm || (saidBy.text.trim() !== "" && readers.audience !== ""))
        onClicked: {
            if (root.desk.addTie(root.desk.chosen, other.currentValue, d.type, saidBy.text.trim(), d.isHarm ? readers.audience : "") === "")
                return;
            d.type = "";
            d.isHarm = false;
            saidBy.text = "";
            other.currentIndex = -1;
            root.close();
        }
    }

    QtObject {
        id: d

        property string type: ""
        property bool isHarm: false
        readonly property bool isWhole: d.type !== "" && other.currentIndex >= 0

        function prepare(): void {
            if (!d.isHarm || !d.isWhole)
                return;
            root.desk.facts.prepareTie(root.desk.chosen, other.currentValue);
            readers.begin();
        }
    }
    Draft { store: App.drafts; key: root.place + "/tie.saidBy"; text: saidBy.text; onRestored: text => saidBy.text = text }
}
