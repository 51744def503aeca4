// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kudelma.App
import Kudelma.Ui

/// What is shown follows the one who leads, unless the guest looks around by themselves; one tap leads back.
ColumnLayout {
    id: root

    required property GuestDesk desk
    property string looking: ""
    readonly property string view: root.looking !== "" ? root.looking : root.desk.shownView

    spacing: Theme.space.s

    Button {
        Layout.fillWidth: true
        visible: root.looking !== ""
        kind: "primary"
        icon.name: "arrow-left"
        text: qsTr("Back to what we look at together")
        onClicked: root.looking = ""
    }
    ButtonFlow {
        Layout.fillWidth: true

        Repeater {
            model: [{ view: "genogram", name: qsTr("The family") }, { view: "voices", name: qsTr("Own words") },
                { view: "hypotheses", name: qsTr("Thoughts") }, { view: "steps", name: qsTr("Next steps") }]

            Chip {
                required property var modelData

                checkable: true
                autoExclusive: true
                checked: root.looking === modelData.view
                text: modelData.name
                //: Screen reader: looks at something else than what is shown to everybody.
                Accessible.name: qsTr("Look at: %1").arg(modelData.name)
                onToggled: root.looking = modelData.view
            }
        }
    }
}
