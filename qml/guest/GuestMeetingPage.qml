// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Records
import Kudelma.Ui

/// In the meeting: what happens now in plain words, what is shown, and one's own place in it.
Page {
    id: root

    required property GuestDesk desk
    /// What the guest looks at by themselves is closed while all pause or listen, and after the meeting.
    readonly property bool isQuiet: root.desk.paused || root.desk.listening || root.desk.ended

    onIsQuietChanged: if (root.isQuiet) d.close()

    QtObject {
        id: d

        /// The story that is read; empty: none.
        property string instrument: ""
        property string child: ""
        readonly property bool isReading: d.instrument !== "" && root.desk.drawings !== null && !root.isQuiet
        /// Where the keyboard was.
        property Item before: null

        function read(instrument: string, child: string): void {
            // The keyboard may still be at a button that a break has just hidden.
            if (root.isQuiet)
                return;
            d.before = root.Window.activeFocusItem;
            d.child = child;
            d.instrument = instrument;
        }
        function close(): void {
            if (d.instrument === "")
                return;
            d.instrument = "";
            d.child = "";
            const before = d.before;
            d.before = null;
            if (before !== null && before.visible)
                before.forceActiveFocus();
            else
                root.forceActiveFocus();
        }
    }

    title: root.desk.ended ? qsTr("Thank you") : root.desk.phaseTitle !== "" ? root.desk.phaseTitle : qsTr("Welcome")
    actions: [
        IconButton { icon.name: "a-large-small"; text: qsTr("Larger text"); onClicked: App.appearance.setTextPercent(App.appearance.textPercent >= 200 ? 100 : App.appearance.textPercent + 25) },
        Button { icon.name: "log-out"; text: qsTr("Leave now"); onClicked: App.leaveGuest() }
    ]
    notices: [
        TroubleBanner { Layout.fillWidth: true; troubles: root.desk.troubles },
        Banner {
            Layout.fillWidth: true
            visible: !root.desk.online
            kind: "offline"
            text: root.desk.waitingChanges === 0 ? qsTr("Connection lost. Trying again…")
                : root.desk.isSeat ? qsTr("Connection lost. What you wrote is safe on this device, and goes to the others by itself.")
                : qsTr("Connection lost. What you wrote last has not reached the others yet. If you leave before it has, it is gone.")
        },
        Banner {
            Layout.fillWidth: true
            visible: d.isReading && root.desk.myTurn
            kind: "success"
            text: qsTr("It is your turn to speak, if you want to.")
        }
    ]
    footer: GuestBar { Layout.fillWidth: true; visible: !root.desk.ended; desk: root.desk }

    ScrollArea {
        anchors.fill: parent
        visible: !d.isReading
        padding: root.margin
        spacing: Theme.space.l
        maximumContentWidth: 820

        Lead {
            Layout.fillWidth: true
            text: root.desk.paused ? qsTr("A break. The meeting goes on soon.") : root.desk.phaseWords
        }
        ReadAloudButton {
            words: root.desk.paused || root.desk.listening ? "" : root.desk.phaseWords + "\n" + root.desk.question
        }
        Banner {
            Layout.fillWidth: true
            visible: root.desk.myTurn && !root.desk.paused
            kind: "success"
            text: qsTr("It is your turn to speak, if you want to.")
        }
        QuoteCard {
            Layout.fillWidth: true
            visible: root.desk.question !== "" && !root.desk.paused && !root.desk.listening
            speaker: qsTr("The question today")
            isOfNobody: true
            text: root.desk.question
        }
        GuestMail {
            Layout.fillWidth: true
            visible: !root.desk.paused && !root.desk.listening
            desk: root.desk
        }
        Rows {
            model: root.desk.lists !== null && root.desk.phaseView === "round" && !root.desk.paused && !root.desk.listening ? 1 : 0

            ToldChanges { lists: root.desk.lists; meeting: root.desk.meeting }
        }
        GuestCompany {
            Layout.fillWidth: true
            visible: !root.desk.ended
            desk: root.desk
        }
        GuestLook {
            id: look

            Layout.fillWidth: true
            visible: !root.isQuiet
            desk: root.desk
        }
        GuestShown {
            Layout.fillWidth: true
            visible: look.visible
            desk: root.desk
            view: look.view
            onStoryRequested: (instrument, child) => d.read(instrument, child)
        }
        OwnWords {
            Layout.fillWidth: true
            visible: !root.isQuiet
            desk: root.desk
        }
        FeedbackForm {
            Layout.fillWidth: true
            visible: root.desk.phaseView === "feedback" || root.desk.ended
            desk: root.desk
        }
        GuestMemo {
            Layout.fillWidth: true
            visible: root.desk.ended
            desk: root.desk
        }
        Heading { Layout.fillWidth: true; visible: !root.desk.listening; text: qsTr("Who is here") }
        AvatarStack { visible: !root.desk.listening; people: root.desk.people; maximum: 8 }
        Caption { Layout.fillWidth: true; visible: !root.desk.listening; text: Names.listed(root.desk.peopleNames); muted: true }
        Button {
            visible: !root.desk.listening
            kind: "quiet"
            icon.name: "handshake"
            text: qsTr("How we work together")
            onClicked: principles.get()?.open()
        }
    }
    WhenAsked {
        id: principles

        PrinciplesSheet {}
    }
    Repeater {
        model: d.isReading ? 1 : 0

        GuestStoryPage {
            anchors.fill: parent
            desk: root.desk
            instrument: d.instrument
            child: d.child
            onCloseRequested: d.close()
        }
    }
}
