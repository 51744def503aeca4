// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// Nearer, farther, or off the map.
Sheet {
    id: root

    required property VoiceDesk desk
    required property RingBoard board
    property string thing: ""
    property string ring: ""
    property var seenBy: []

    function openFor(thing: string): void {
        const row = root.board.things.indexOfKey(thing);
        if (row < 0)
            return;
        root.thing = thing;
        root.title = root.board.things.value(row, "words");
        root.ring = root.board.things.value(row, "ring");
        root.seenBy = root.board.things.value(row, "seenBy");
        root.open();
    }

    subtitle: root.ringTitle(root.board.page?.language ?? "")

    /// Where it is now; put anew in another language.
    function ringTitle(language: string): string {
        const zones = root.board.page?.zones ?? null;
        return zones?.value(zones.indexOfKey(root.ring), "title") ?? "";
    }

    Rows {
        model: root.board.page?.zones ?? null
        spacing: Theme.space.s

        Button {
            required property string key
            required property string title

            visible: title !== ""
            implicitHeight: Theme.childTouch
            kind: key === root.ring ? "primary" : "secondary"
            icon.name: key === root.ring ? "check" : "circle-dot"
            text: title
            onClicked: {
                if (key === root.ring || root.board.move(root.thing, key))
                    root.close();
            }
        }
    }
    WhoSees {
        Layout.fillWidth: true
        people: root.seenBy
        interactive: false
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        icon.name: "undo-2"
        //: Button: this is no longer on the child's map.
        text: qsTr("Take off the map")
        onClicked: {
            if (root.desk.withdraw(root.thing))
                root.close();
        }
    }
}
