// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Kudelma.Ui

// Looks for words while they are typed; Escape and the cross empty it.
FocusScope {
    id: root

    property alias text: field.text
    property alias placeholder: field.placeholder
    property alias name: field.spokenName

    // The person changed the words, or emptied them.
    signal edited(string text)
    signal accepted

    function clear(): void {
        field.text = "";
        root.edited("");
    }

    implicitWidth: 280
    implicitHeight: field.implicitHeight

    Keys.onEscapePressed: event => {
        event.accepted = field.text !== "";
        root.clear();
    }

    TextField {
        id: field

        width: root.width
        focus: true
        iconName: "search"
        //: In an empty search field.
        placeholder: qsTr("Search")
        input.rightPadding: Theme.touch
        inputMethodHints: Qt.ImhNoPredictiveText
        onEdited: text => root.edited(text)
        onAccepted: root.accepted()
    }

    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        icon.name: "x"
        //: Button in a search field: empties it.
        text: qsTr("Clear the search")
        onClicked: {
            root.clear();
            field.forceActiveFocus();
        }
    }
}
