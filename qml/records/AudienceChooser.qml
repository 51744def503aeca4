// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Kudelma.App
import Kudelma.Ui

/// Who may see what is about to be written: the narrowest is chosen at first, and again for whatever is written next;
/// where several are as narrow, the person has to choose. It says so in faces and words.
FieldFrame {
    id: root

    required property KeyedListModel audiences
    /// Key of the chosen circle.
    property string circle: ""
    /// The person has chosen: where that circle goes none takes its place, as whoever they left out may be in it.
    property bool isChosen: false

    /// The circle of everybody at the meeting that is going on; empty: none is.
    readonly property string meetingCircle: App.table !== null ? App.table.meetingCircle : App.guest.meetingCircle

    label: qsTr("Who may see this?")
    onAudiencesChanged: root.reset()

    /// What was chosen for one thing is not chosen for the next.
    function reset(): void {
        const count = root.audiences !== null ? root.audiences.count : 0;
        const isOnlyOne = count === 1 || count > 1 && root.audiences.value(0, "size") < root.audiences.value(1, "size");
        root.isChosen = false;
        root.circle = isOnlyOne ? root.audiences.value(0, "key") : "";
    }

    // Nobody writes into a circle that is no longer theirs; and the first one comes after the sheet. While circles go and
    // come, the narrowest of those that are there in between is not chosen: a narrower one may be on its way.
    ModelWatch {
        model: root.audiences
        onMoved: {
            if (root.circle !== "" && root.audiences.indexOfKey(root.circle) < 0)
                root.circle = "";
            settled.start();
        }
    }
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            if (root.circle === "" && !root.isChosen)
                root.reset();
        }
    }
    Connections {
        target: root.audiences

        function onCountChanged(): void {
            if (root.circle === "" && !root.isChosen)
                root.reset();
        }
    }

    // Made once somebody is asked: a family's page has many circles, and most choosers are never seen.
    onVisibleChanged: if (visible) d.isAsked = true
    Component.onCompleted: {
        if (visible)
            d.isAsked = true;
        root.reset();
    }

    QtObject {
        id: d

        property bool isAsked: false
    }
    Rows {
        model: d.isAsked ? root.audiences : null
        spacing: Theme.space.xs

        ListRow {
            id: row

            required property string key
            required property var names
            required property var people
            required property bool onlyMe
            readonly property bool everybody: root.meetingCircle === key

            selected: root.circle === key
            title: onlyMe ? qsTr("Only me") : everybody ? qsTr("Everybody at the meeting") : Names.listed(names)
            subtitle: everybody ? Names.listed(names) : ""
            onClicked: {
                root.circle = key;
                root.isChosen = true;
            }

            AvatarStack { people: row.people; maximum: 5 }
        }
    }
}
