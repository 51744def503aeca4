// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What somebody asks for their words beside who may see them: without a name, never to some, asked first for others.
ColumnLayout {
    id: root

    required property SpeakersChoice choice
    property alias wish: wish.text

    function clear(): void {
        wish.text = "";
        d.showsAll = false;
    }

    spacing: Theme.space.m

    QtObject {
        id: d

        property bool showsAll: false
    }
    TextField {
        id: wish

        Layout.fillWidth: true
        label: qsTr("What did they say of who may see this?")
        maximumLength: 240
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("Say it without my name")
        detail: qsTr("Where others than workers read it, it is not kept who said it.")
        checked: root.choice.withoutName
        onToggled: root.choice.withoutName = checked
    }
    FieldFrame {
        Layout.fillWidth: true
        //: Above faces: these people may never see what is written.
        label: qsTr("Never")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: root.choice.family

                VoiceFace {
                    id: never

                    required property string key
                    required property bool isNear
                    required property var model

                    visible: d.showsAll || never.isNear || never.checked
                    checkable: false
                    checked: never.model.never
                    //: Spoken name of a face: this person may never see what is written. %1 is a name.
                    text: qsTr("Never: %1").arg(never.name)
                    onClicked: root.choice.toggleNever(never.key)
                }
            }
        }
    }
    FieldFrame {
        Layout.fillWidth: true
        //: Above faces: before these people see what is written, its speaker wants to be asked.
        label: qsTr("Ask me first")

        ButtonFlow {
            Layout.fillWidth: true

            Repeater {
                model: root.choice.family

                VoiceFace {
                    id: first

                    required property string key
                    required property bool isNear
                    required property var model

                    visible: d.showsAll || first.isNear || first.checked
                    checkable: false
                    checked: first.model.askFirst
                    //: Spoken name of a face: before this person sees what is written, its speaker wants to be asked. %1 is a name.
                    text: qsTr("Ask me first: %1").arg(first.name)
                    onClicked: root.choice.toggleAskFirst(first.key)
                }
            }
        }
    }
    Button {
        kind: "quiet"
        visible: !d.showsAll && root.choice.family.count > 0
        icon.name: "users-round"
        //: Button: shows the faces of everybody in the family.
        text: qsTr("More people of the family")
        onClicked: d.showsAll = true
    }
}
