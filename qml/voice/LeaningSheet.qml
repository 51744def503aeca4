// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What was built on words that were taken back, for whoever works with it to look at.
Sheet {
    id: root

    required property VoiceDesk desk

    /// The place where it can be read and changed, and its key.
    signal placeRequested(place: string, key: string)

    title: qsTr("These lean on words that were taken back")
    subtitle: qsTr("Look at each: does it still hold without the words? Change it, or let it stand.")

    function placeOf(kind: string): string {
        switch (kind) {
        case "events": return "timeline";
        case "hypotheses":
        case "questions":
        case "steps":
        case "drawings": return kind;
        }
        return "";
    }
    function titleOf(kind: string): string {
        switch (kind) {
        case "hypotheses": return qsTr("A thought");
        case "questions": return qsTr("A question");
        case "steps": return qsTr("A step");
        case "drawings": return qsTr("A drawing");
        case "events": return qsTr("On the timeline");
        }
        return qsTr("A note");
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.desk.leaning.count === 0
        iconName: "check"
        title: qsTr("All has been looked at")
    }
    Rows {
        model: root.desk.leaning

        Card {
            id: card

            required property string key
            required property string kind
            required property string line
            required property bool writable

            name: card.line

            Caption {
                Layout.fillWidth: true
                text: root.titleOf(card.kind)
                muted: true
            }
            Body {
                Layout.fillWidth: true
                text: card.line
            }
            ButtonFlow {
                Layout.fillWidth: true

                Button {
                    visible: root.placeOf(card.kind) !== ""
                    icon.name: "arrow-right"
                    //: Button: goes to where this is written.
                    text: qsTr("Go to it")
                    onClicked: {
                        root.close();
                        root.placeRequested(root.placeOf(card.kind), card.key);
                    }
                }
                Button {
                    visible: card.writable
                    kind: "quiet"
                    icon.name: "check"
                    //: Button: somebody looked at what was built on words that were taken back.
                    text: qsTr("I have looked at it")
                    onClicked: root.desk.letGo(card.key)
                }
            }
        }
    }
}
