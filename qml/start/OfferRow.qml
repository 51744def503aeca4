// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// A colleague asks this person to a child's page.
Card {
    id: root

    required property string key
    required property string child
    required property string from
    required property string detail
    required property bool known
    required property bool rehearsal

    Strong {
        Layout.fillWidth: true
        //: %1 is a colleague, %2 a child.
        text: root.known ? qsTr("%1 asks you to more circles on the page of %2").arg(root.from).arg(root.child)
            : qsTr("%1 asks you to the page of %2").arg(root.from).arg(root.child)
    }
    Caption {
        Layout.fillWidth: true
        visible: root.detail !== ""
        text: root.detail
        muted: true
    }
    Caption {
        Layout.fillWidth: true
        visible: root.rehearsal
        text: qsTr("A made-up family, for practising.")
        muted: true
    }
    ActionRow {
        Layout.fillWidth: true

        Button {
            kind: "primary"
            //: Button: comes along to a child's page.
            text: qsTr("Come along")
            Accessible.name: qsTr("Come along to the page of %1").arg(root.child)
            onClicked: {
                const page = App.team.take(root.key);
                if (page !== "")
                    App.openCase(page);
            }
        }
        Button {
            kind: "quiet"
            text: qsTr("Not for me")
            Accessible.name: qsTr("The page of %1 is not for me").arg(root.child)
            onClicked: App.team.refuse(root.key)
        }
    }
}
