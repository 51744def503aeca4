// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Of what kind each parent is and since when, and who was born together.
Sheet {
    id: root

    required property FamilyFacts facts

    //: %1 is a person's name.
    title: qsTr("%1: parents").arg(root.facts.name)
    onAboutToShow: problem.text = ""

    Body {
        Layout.fillWidth: true
        visible: root.facts.parents.count === 0
        text: qsTr("No parents are drawn yet. Add them in the drawing first.")
        muted: true
    }
    Rows {
        model: root.facts.parents
        spacing: Theme.space.l

        ParentCard {
            facts: root.facts
        }
    }
    Heading {
        Layout.fillWidth: true
        visible: root.facts.siblings.count > 0
        //: Genogram: twins, triplets and so on.
        text: qsTr("Born together with")
    }
    Rows {
        model: root.facts.siblings
        spacing: 0

        CheckBox {
            required property string key
            required property string name
            required property bool together

            text: name
            checked: together
            enabled: root.facts.canWrite
            onToggled: {
                problem.text = "";
                if (!root.facts.setBornTogether(key, checked))
                    checked = Qt.binding(() => together); // as it still is
            }
        }
    }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
        Accessible.role: Accessible.AlertMessage
    }
    SegmentedControl {
        Layout.fillWidth: true
        visible: d.zygosity !== ""
        enabled: root.facts.canWrite
        name: qsTr("Twins")
        //: Twins: from one egg, from two, or nobody knows.
        options: [qsTr("identical"), qsTr("fraternal"), qsTr("not known")]
        currentIndex: d.kinds.indexOf(d.zygosity)
        onChosen: index => root.facts.setZygosity(d.kinds[index])
    }

    QtObject {
        id: d

        readonly property var kinds: ["identical", "fraternal", "unknown"]
        property string zygosity: ""

        function read(): void {
            d.zygosity = "";
            for (let i = 0; i < root.facts.siblings.count; ++i)
                d.zygosity = root.facts.siblings.value(i, "zygosity") || d.zygosity;
        }
    }
    Connections {
        target: root.facts

        function onChanged(): void { d.read() }
        function onTwinsNotJoined(): void {
            //: Below "Born together with", when the tick was not kept.
            problem.text = qsTr("Not changed. Not the same people know whom each of them was born together with; as one group it would tell somebody more than they may know. Take the ticks off the others first.");
        }
    }
}
