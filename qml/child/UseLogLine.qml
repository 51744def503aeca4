// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// One line of the use log: when, who, what, to whom and why.
ColumnLayout {
    id: root

    required property string day
    required property string time
    required property string who
    required property string what
    required property string toWhom
    required property string why
    required property bool kept
    required property string doubt

    spacing: Theme.space.xs
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken(root.day, "") + root.time + root.spoken(root.what, ", ") + root.spoken(root.who, ", ") + root.spoken(root.toWhom, ", ") + root.spoken(root.why, ", ") + root.spoken(root.doubt, ", ")

    function spoken(part: string, before: string): string {
        if (part === "")
            return "";
        return before === "" ? part + ", " : before + part;
    }

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        visible: root.day !== ""
        words: root.day
    }
    // Not layouts within layouts: with two hundred lines Qt gives up before all of them have their heights.
    Item {
        Layout.fillWidth: true
        implicitHeight: words.height

        Caption {
            y: Theme.space.xs
            text: root.time
            muted: true
        }
        Column {
            id: words

            x: Theme.touch * 1.4 * Theme.scale
            width: parent.width - x

            Body { width: parent.width; text: root.what }
            Caption { width: parent.width; text: root.who; muted: true }
            Caption {
                width: parent.width
                visible: root.toWhom !== ""
                //: In the use log; %1 are names: whom a file that was saved is meant for, or those who saw something.
                text: (root.kept ? qsTr("Meant for: %1") : qsTr("To: %1")).arg(root.toWhom)
                muted: true
            }
            Caption {
                width: parent.width
                visible: root.why !== ""
                //: In the use log; %1 is a reason in a worker's words.
                text: qsTr("Reason: %1").arg(root.why)
                muted: true
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        Layout.leftMargin: words.x
        visible: root.doubt !== ""
        kind: "warning"
        text: root.doubt
    }
}
