// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Plans a meeting: what is proposed is ready to be kept as it is.
Sheet {
    id: root

    required property PlanDesk plans

    title: qsTr("Plan a meeting")
    subtitle: qsTr("Only the plan is made now. Nobody is invited before you do it in the preparation.")
    onAboutToShow: {
        root.plans.begin();
        d.refusal = "";
        day.date = root.plans.day;
        time.time = root.plans.time;
        order.currentIndex = root.plans.orders.indexOfKey(root.plans.order);
        leader.currentIndex = root.plans.leaders.indexOfKey(root.plans.self);
        scribe.currentIndex = -1;
    }

    QtObject {
        id: d

        property string refusal: ""
        readonly property int purposeOver: purpose.text.trim().length - root.plans.maxPurpose
        readonly property int questionOver: question.text.trim().length - root.plans.maxQuestion
        readonly property bool isComplete: root.plans.ready && day.date !== "" && !day.isWrong && time.time !== "" && !time.isWrong
            && order.currentIndex >= 0 && d.purposeOver <= 0 && d.questionOver <= 0

        //: Under a text field: %n is how many characters must go.
        function over(count: int): string { return count > 0 ? qsTr("%n characters too many", "", count) : "" }
        function make(): void {
            d.refusal = "";
            const made = root.plans.make({
                day: day.date, time: time.time, order: order.currentValue, place: place.text, purpose: purpose.text,
                question: question.text, facilitator: leader.currentValue ?? "", scribe: scribe.currentValue ?? ""
            });
            if (made === "")
                return;
            place.text = purpose.text = question.text = "";
            root.close();
            App.notice(qsTr("The meeting is planned. Make it ready and invite people in its preparation."), true);
        }
        function words(why: int): string {
            switch (why) {
            case PlanDesk.NobodyElse: return qsTr("Choose who takes part besides you.");
            case PlanDesk.TooMany: return qsTr("A meeting has at most 40 people.");
            case PlanDesk.Parted: return qsTr("Some of them are met apart. Plan a meeting for each side.");
            case PlanDesk.NoDay: return qsTr("Choose a day from today on, at most two years ahead, and a time.");
            case PlanDesk.TooLong: return qsTr("That is too long. Make it shorter.");
            case PlanDesk.NoLeader: return qsTr("Whoever leads or writes must take part.");
            default: return qsTr("The meeting could not be planned. Nothing was changed.");
            }
        }
    }
    Connections {
        target: root.plans
        function onRefused(why: int): void { d.refusal = d.words(why) }
    }

    DateField {
        id: day

        Layout.fillWidth: true
        label: qsTr("Day")
    }
    TimeField {
        id: time

        Layout.fillWidth: true
        label: qsTr("Time")
    }
    Select {
        id: order

        Layout.fillWidth: true
        label: qsTr("Order of the meeting")
        //: %1 is what an order of a meeting is for, %2 how many minutes it takes.
        helper: order.currentIndex < 0 ? "" : qsTr("%1 %2 min.").arg(root.plans.orders.value(order.currentIndex, "purpose"))
            .arg(root.plans.orders.value(order.currentIndex, "minutes"))
        model: root.plans.orders
        textRole: "title"
        valueRole: "key"
    }
    PlanMeetingPeople {
        Layout.fillWidth: true
        plans: root.plans
    }
    TextArea {
        id: question

        Layout.fillWidth: true
        label: qsTr("What would be good to have talked about")
        helper: qsTr("In the family's own words, if they have said it. It stays in sight all meeting.")
        error: d.over(d.questionOver)
        minimumLines: 2
    }
    TextArea {
        id: purpose

        Layout.fillWidth: true
        label: qsTr("What the meeting is for")
        error: d.over(d.purposeOver)
        minimumLines: 2
    }
    TextField {
        id: place

        Layout.fillWidth: true
        label: qsTr("Place")
        helper: qsTr("Everybody who takes part sees it.")
        maximumLength: root.plans.maxPlace
    }
    Select {
        id: leader

        Layout.fillWidth: true
        label: qsTr("Who leads")
        model: root.plans.leaders
        textRole: "name"
        valueRole: "key"
    }
    Select {
        id: scribe

        Layout.fillWidth: true
        label: qsTr("Who writes, if it is somebody else")
        model: root.plans.leaders
        textRole: "name"
        valueRole: "key"
    }
    footer: ColumnLayout {
        spacing: Theme.space.s

        Banner {
            Layout.fillWidth: true
            visible: d.refusal !== ""
            kind: "error"
            text: d.refusal
        }
        Button {
            Layout.fillWidth: true
            kind: "primary"
            icon.name: "calendar-plus"
            text: qsTr("Plan the meeting")
            enabled: d.isComplete
            onClicked: d.make()
        }
    }
    Draft { store: App.drafts; key: "child/plan.question"; text: question.text; onRestored: text => question.text = text }
    Draft { store: App.drafts; key: "child/plan.purpose"; text: purpose.text; onRestored: text => purpose.text = text }
    Draft { store: App.drafts; key: "child/plan.place"; text: place.text; onRestored: text => place.text = text }
}
