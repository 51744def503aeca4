// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Kudelma.Ui

// What every field has around it: its name above, and a helping word or what is wrong below.
FocusScope {
    id: root

    property string label: ""
    property string helper: ""
    // What is wrong and how to mend it; empty when all is well.
    property string error: ""

    default property alias content: slot.data
    readonly property bool hasError: root.error !== ""
    // What a screen reader says after the field's name.
    readonly property string spokenHint: root.hasError ? root.error : root.helper

    implicitWidth: 280
    implicitHeight: column.implicitHeight
    opacity: root.enabled ? 1 : 0.5

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space.xs

        Label {
            Layout.fillWidth: true
            visible: root.label !== ""
            words: root.label
            font: Theme.type.label
            Accessible.ignored: true
        }

        ColumnLayout {
            id: slot

            Layout.fillWidth: true
            spacing: Theme.space.xs
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.hasError || root.helper !== ""
            spacing: Theme.space.xs

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
                visible: root.hasError
                name: "circle-alert"
                color: Theme.color.danger
                size: Theme.size.iconS
            }

            Caption {
                Layout.fillWidth: true
                text: root.spokenHint
                color: root.hasError ? Theme.color.danger : Theme.color.inkMuted
                Accessible.role: root.hasError ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
