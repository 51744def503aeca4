// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// The recovery kit: shown once, written down, and tried before real work is allowed.
CalmPage {
    id: root

    property bool written: false

    title: root.written ? qsTr("Try the kit once") : qsTr("Your recovery kit")
    lead: root.written ? qsTr("Type the groups that are asked for, from your paper.")
        : qsTr("Write these down and keep the paper in a safe place, away from this device. It opens the vault when the passphrase is forgotten. It is not shown again.")

    Grid {
        id: groups

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: !root.written
        columns: Theme.sizeClass(groups.width) === "narrow" && Theme.scale > 1.3 ? 2 : 4
        spacing: Theme.space.m

        Repeater {
            model: App.start.kit

            Rectangle {
                id: group

                required property string modelData
                required property int index

                width: (groups.width - (groups.columns - 1) * groups.spacing) / groups.columns
                implicitHeight: Math.round(64 * Math.max(1, Theme.scale * 0.8))
                radius: Theme.radius.m
                color: Theme.color.sunken
                Accessible.role: Accessible.StaticText
                Accessible.name: (group.index + 1) + ": " + group.modelData

                Strong {
                    anchors.centerIn: parent
                    text: group.modelData
                }
                Caption {
                    x: Theme.space.s
                    y: Theme.space.xs
                    text: group.index + 1
                    muted: true
                }
            }
        }
    }
    QtObject {
        id: d

        // One for each group that is asked for.
        property var answers: []
    }
    Rows {
        spacing: Theme.space.l
        model: root.written ? App.start.kitAsked : []

        TextField {
            required property int modelData
            required property int index

            //: Recovery kit: %1 is the number of a group of four letters.
            label: qsTr("Group %1").arg(modelData)
            maximumLength: 8
            Component.onCompleted: d.answers[index] = text
            onTextChanged: d.answers[index] = text
        }
    }
    ProblemBanner { Layout.fillWidth: true }
    Button {
        Layout.fillWidth: true
        kind: "primary"
        text: root.written ? qsTr("Check") : qsTr("I have written it down")
        onClicked: {
            if (!root.written) {
                d.answers = [];
                root.written = true;
                return;
            }
            App.start.tryKit(d.answers);
        }
    }
    Button {
        Layout.fillWidth: true
        visible: root.written
        kind: "quiet"
        text: qsTr("Show the kit again")
        onClicked: root.written = false
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("If you had a kit before, it opens the vault until this one has been tried.")
        muted: true
    }
    Button {
        Layout.fillWidth: true
        kind: "quiet"
        icon.name: "lock"
        text: qsTr("Lock")
        onClicked: App.lock()
    }
}
