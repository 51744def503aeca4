// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// One tie: which, as who tells it, since when, and who sees it.
Card {
    id: root

    required property FamilyFacts facts
    required property KeyedListModel tieTypes
    required property string key
    required name
    required property string type
    required property string saidBy
    required property string since
    required property string until
    required property string when
    required property string direction
    required property bool outward
    required property bool uncertain
    required property var seenBy
    required property bool writable

    readonly property bool isDirected: d.of(kind.currentIndex, "directed")
    readonly property bool wasDirected: d.of(d.before, "directed")
    /// Nobody chose yet who reads of this harm: whoever reads of fear need not read of what was done.
    readonly property bool becomesHarm: kind.currentIndex !== d.before && d.of(kind.currentIndex, "harm")
    /// Nobody says so any more, or nobody said so yet.
    readonly property bool isUntold: d.of(kind.currentIndex, "harm") && teller.text.trim() === ""
        && (root.becomesHarm || root.saidBy !== "")
    /// What the switch says until somebody touches it.
    readonly property bool bothBefore: root.isDirected && root.wasDirected && !root.becomesHarm && root.direction === "both"
    readonly property string fromName: root.outward !== d.turned ? root.facts.name : root.name
    readonly property string toName: root.outward !== d.turned ? root.name : root.facts.name

    readonly property bool isChanged: kind.currentValue !== root.type || teller.text !== root.saidBy
        || period.from !== root.since || period.to !== root.until || note.text !== root.when
        || (root.isDirected && (both.checked !== root.bothBefore || d.turned)) || unsure.checked !== root.uncertain

    // A list that has just come chooses nothing by itself.
    function show(): void {
        d.before = root.tieTypes.indexOfKey(root.type);
        d.turned = false;
        kind.currentIndex = d.before;
    }

    onTypeChanged: root.show()
    Component.onCompleted: root.show()

    // What nobody touched is not written: a correction says nothing that was not said.
    function changes(): var {
        const fields = { type: kind.currentValue ?? root.type, saidBy: teller.text.trim(), since: period.from,
            until: period.to, when: note.text.trim() };
        if (root.isDirected && both.checked !== root.bothBefore)
            fields.direction = both.checked ? "both" : "forward";
        if (root.isDirected && d.turned)
            fields.turned = true;
        if (unsure.checked !== root.uncertain)
            fields.certainty = unsure.checked ? "disputed" : "stated";
        if (root.becomesHarm)
            fields.audience = readers.audience;
        return fields;
    }
    function save(): void {
        const done = root.facts.setTie(root.key, root.changes());
        if (done)
            d.turned = false;
        problem.text = done ? "" : qsTr("Not kept. Look at the times (2012 or 19.6.2012), who says so, and who may see it.");
    }

    Heading {
        Layout.fillWidth: true
        text: root.name
    }
    Select {
        id: kind

        Layout.fillWidth: true
        enabled: root.writable
        label: qsTr("How they are with each other")
        model: root.tieTypes
        textRole: "words"
        valueRole: "key"
        onChosen: {
            if (!root.becomesHarm)
                return;
            root.facts.prepareTieOf(root.key);
            readers.begin();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.isDirected && !both.checked
        spacing: Theme.space.s

        Body {
            Layout.fillWidth: true
            //: Genogram: which way a tie goes. %1 does it to %2; both are names.
            text: qsTr("From %1 to %2").arg(root.fromName).arg(root.toName)
        }
        Button {
            visible: root.writable
            kind: "quiet"
            icon.name: "refresh-cw"
            //: Button: a tie goes from the second person to the first one.
            text: qsTr("The other way round")
            onClicked: d.turned = !d.turned
        }
    }
    TextField {
        id: teller

        Layout.fillWidth: true
        label: qsTr("Who says so")
        text: root.saidBy
        maximumLength: 120
        readOnly: !root.writable
    }
    PeriodFields {
        id: period

        from: root.since
        to: root.until
        readOnly: !root.writable
    }
    TextField {
        id: note

        Layout.fillWidth: true
        //: Label of a field at a tie: written on its line, such as "always" or "after the move".
        label: qsTr("A few words on the line")
        text: root.when
        maximumLength: 120
        readOnly: !root.writable
    }
    Switch {
        id: both

        Layout.fillWidth: true
        visible: root.isDirected
        enabled: root.writable
        //: Genogram: a tie that goes from each to the other, not only one way.
        text: qsTr("Both ways")
        checked: root.bothBefore
    }
    Switch {
        id: unsure

        Layout.fillWidth: true
        enabled: root.writable
        //: Genogram: somebody sees this tie otherwise, or it is only assumed.
        text: qsTr("Not certain")
        checked: root.uncertain
    }
    TieReaders {
        id: readers

        Layout.fillWidth: true
        visible: root.becomesHarm
        facts: root.facts
    }
    Caption {
        Layout.fillWidth: true
        visible: root.isUntold
        text: qsTr("Say who says so. Without that it is not recorded.")
    }
    Caption {
        id: problem

        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.danger
    }
    ButtonFlow {
        Layout.fillWidth: true
        visible: root.writable

        Button {
            text: qsTr("Save")
            enabled: root.isChanged && !root.isUntold && (!root.becomesHarm || readers.audience !== "")
            onClicked: root.save()
        }
        Button {
            kind: "quiet"
            icon.name: "trash-2"
            //: Button: takes a tie off the drawing.
            text: qsTr("Remove the tie")
            onClicked: root.facts.remove(root.key)
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.becomesHarm ? readers.people : root.seenBy
    }

    QtObject {
        id: d

        property int before: -1
        property bool turned: false

        function of(row: int, role: string): bool {
            return row >= 0 && root.tieTypes.value(row, role) === true;
        }
    }
}
