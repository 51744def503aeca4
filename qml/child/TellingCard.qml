// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

/// Who tells a child what, by when and how: the child's next contact.
Card {
    id: root

    required property string record
    required property int part
    required property string child
    required property string teller
    required property string byText
    required property bool overdue
    required property string how
    required property string what
    required property var seenBy
    required property bool writable

    readonly property var parts: [root.byText, root.how]

    signal toldRequested()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Icon { name: "message-circle"; color: Theme.color.accent }
        Strong {
            Layout.fillWidth: true
            //: %1 tells the child %2 of something.
            text: root.teller !== "" ? qsTr("%1 tells %2").arg(root.teller).arg(root.child)
                : qsTr("Somebody tells %1: it is not agreed yet who").arg(root.child)
        }
    }
    Body { Layout.fillWidth: true; text: root.what }
    Body {
        Layout.fillWidth: true
        visible: text !== ""
        muted: true
        text: root.parts.filter(part => part !== "").join(" · ")
    }
    Badge {
        visible: root.overdue
        text: qsTr("the day has passed")
        kind: "warning"
        iconName: "clock"
    }
    Button {
        visible: root.writable
        icon.name: "check"
        //: Button: the child has been told.
        text: qsTr("The child has heard it")
        hint: root.what
        onClicked: root.toldRequested()
    }
    WhoSees { Layout.fillWidth: true; people: root.seenBy; interactive: false }
}
